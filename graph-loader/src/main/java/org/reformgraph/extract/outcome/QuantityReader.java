package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** Finds the quantities of a sentence; dates, ordinals and document numbers are none. */
final class QuantityReader {
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "百", new BigDecimal(100),
          "千", new BigDecimal(1000),
          "万", new BigDecimal(10_000),
          "百万", new BigDecimal(1_000_000),
          "千万", new BigDecimal(10_000_000),
          "亿", new BigDecimal(100_000_000),
          "万亿", new BigDecimal("1000000000000"));

  /** More figures than any count of this world has; what has more is no number. */
  private static final int LONGEST = 18;

  private static final String DIGITS = "一二三四五六七八九";

  private static final Pattern NUMERAL =
      Pattern.compile("([一二三四五六七八九]百)?([一二三四五六七八九]?十)?([一二三四五六七八九])?");

  private static final String FIRST = "0123456789一二两三四五六七八九十半过百";

  private final Spotter quantity;

  QuantityReader(Cues cues) {
    String unit = cues.anyOf("unit");
    String figure = "(?<![\\d.A-Za-z第〔\\[])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
    String range = "(?:(?<![由从]\\d{1,4})(?:至|到|-|—|－|~|～)\\d+(?:\\.\\d+)?)?";
    String scale = "(万亿|百万|千万|百|千|万|亿)?";
    // 1个多月
    unit = "个[多余](?:小时|月|工作日)|" + unit;
    String numeral = "(?<![第\\p{IsHan}&&[一二三四五六七八九十]])";
    this.quantity =
        new Spotter(
            figure
                + "(?<range>"
                + range
                + ")"
                + scale
                + "[余多几]?"
                + scale
                + "(?:余)?("
                + unit
                + ")(?![历])"
                + "|"
                + numeral
                + "([一二两三四五六七八九十半]{1,3})(成半?|(?<=[翻了].)番|倍)(?![立为员本])"
                + "|([一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3})"
                + "|((?<!另)一半|过半)"
                + "|"
                + numeral
                + "([一二两三四五六七八九十]{1,3})(个工作日|天|小时|分钟|个月|次|趟|个环节)(?![一二三四五六七八九十])"
                + "|"
                + numeral
                + "([一二两三四五六七八九十百]{1,4})[余多]?(万|亿)[余多]?("
                + unit
                + ")"
                + "|百分之([一二三四五六七八九十百\\d.]{1,5})",
            FIRST);
  }

  List<Quantity> read(String sentence) {
    List<Quantity> found = new ArrayList<>();
    String uniform = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
    Spotter.Matches matches =
        quantity.in(uniform.length() == sentence.length() ? uniform : sentence);
    while (matches.next()) {
      found.add(quantity(matches.match()));
    }
    return found;
  }

  private static Quantity quantity(Matcher m) {
    if (m.group(1) != null) {
      return figure(m);
    }
    if (m.group(6) != null) {
      return new Quantity(m.start(), m.end(), m.group(6), m.group(7), null);
    }
    if (m.group(8) != null || m.group(9) != null) {
      return new Quantity(m.start(), m.end(), m.group(), "", null);
    }
    if (m.group(10) != null) {
      return new Quantity(m.start(), m.end(), m.group(10), m.group(11), chinese(m.group(10)));
    }
    if (m.group(12) != null) {
      BigDecimal number = chinese(m.group(12));
      return new Quantity(
          m.start(),
          m.end(),
          m.group(12) + m.group(13),
          m.group(14),
          number == null ? null : number.multiply(SCALES.get(m.group(13))));
    }
    return new Quantity(m.start(), m.end(), m.group(), "", null);
  }

  private static Quantity figure(Matcher m) {
    String first = m.group(3) == null ? "" : m.group(3);
    String second = m.group(4) == null ? "" : m.group(4);
    String unit = m.group(5).replaceFirst("^个[多余]", "个");
    String written = m.group(1) + m.group("range");
    String value = written + first;
    String figures = m.group(1).replace(",", "");
    if (figures.length() > LONGEST) {
      return new Quantity(m.start(), m.end(), value, unit, null);
    }
    BigDecimal number = new BigDecimal(figures);
    for (String scale : List.of(first, second)) {
      if (!scale.isEmpty()) {
        number = number.multiply(SCALES.get(scale));
      }
    }
    // 元 takes its scale along (万元, 亿元), as people write it
    boolean money = unit.endsWith("元");
    if (money && second.isEmpty() && !first.isEmpty() && m.end(3) == m.start(5)) {
      value = written;
      unit = first + unit;
    } else if (!second.isEmpty()) {
      unit = second + unit;
    }
    if (money
        && unit.length() > 1
        && (unit.startsWith("万") || unit.startsWith("亿"))
        && first.isEmpty()
        && second.isEmpty()) {
      number = number.multiply(SCALES.get(unit.substring(0, 1)));
    }
    boolean isRange = !m.group("range").isEmpty();
    return new Quantity(m.start(), m.end(), value, unit, isRange ? null : number);
  }

  /** A Chinese numeral up to 999; null for other words, and for 三百二, which leaves its end out. */
  static BigDecimal chinese(String numeral) {
    Matcher m = NUMERAL.matcher(numeral.replace('两', '二'));
    if (numeral.isEmpty()
        || !m.matches()
        || (m.group(1) != null && m.group(2) == null && m.group(3) != null)) {
      return null;
    }
    return new BigDecimal(places(m.group(1)) * 100 + places(m.group(2)) * 10 + places(m.group(3)));
  }

  /** The digit in front of 百 or 十, which may be left out before 十; 0 when there is nothing. */
  private static int places(String words) {
    if (words == null) {
      return 0;
    }
    return words.equals("十") ? 1 : DIGITS.indexOf(words.charAt(0)) + 1;
  }
}
