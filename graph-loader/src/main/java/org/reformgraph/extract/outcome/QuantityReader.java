package org.reformgraph.extract.outcome;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final String DIGITS = "一二三四五六七八九";

  private final Pattern quantity;

  QuantityReader(Cues cues) {
    String unit = cues.anyOf("unit");
    String figure = "(?<![\\d.A-Za-z第〔\\[])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)";
    String scale = "(万亿|百万|千万|百|千|万|亿)?";
    this.quantity =
        Pattern.compile(
            figure
                + scale
                + "[余多几]?"
                + scale
                + "(?:余)?("
                + unit
                + ")(?![历])"
                + "|(?<![第\\p{IsHan}&&[一二三四五六七八九十]])([一二两三四五六七八九十半]{1,3})(成半?|番|倍)(?![立为员本])"
                + "|([一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3})"
                + "|(一半|过半)"
                + "|(?<![第\\p{IsHan}&&[一二三四五六七八九十]])([一二两三四五六七八九十]{1,3})(个工作日|天|小时|分钟|个月)(?=[内办之就即完]|缩)"
                + "|(?<=至|到|为|需|要|快|短|均|用|过|间|少)([一二两三四五六七八九十]{1,3})(个工作日|天|小时|分钟|秒钟|个月)(?![一二三四五六七八九十\\p{IsHan}&&[多几半]])"
                + "|百分之([一二三四五六七八九十百\\d.]{1,5})");
  }

  List<Quantity> read(String sentence) {
    List<Quantity> found = new ArrayList<>();
    Matcher m =
        quantity.matcher(
            Normalizer.normalize(sentence, Normalizer.Form.NFKC).length() == sentence.length()
                ? Normalizer.normalize(sentence, Normalizer.Form.NFKC)
                : sentence);
    while (m.find()) {
      found.add(quantity(m));
    }
    return found;
  }

  private static Quantity quantity(Matcher m) {
    if (m.group(1) != null) {
      return figure(m);
    }
    if (m.group(5) != null) {
      return new Quantity(m.start(), m.end(), m.group(5), m.group(6), null);
    }
    if (m.group(7) != null || m.group(8) != null) {
      return new Quantity(m.start(), m.end(), m.group(), "", null);
    }
    if (m.group(9) != null) {
      return new Quantity(m.start(), m.end(), m.group(9), m.group(10), chinese(m.group(9)));
    }
    if (m.group(11) != null) {
      return new Quantity(m.start(), m.end(), m.group(11), m.group(12), chinese(m.group(11)));
    }
    return new Quantity(m.start(), m.end(), m.group(), "", null);
  }

  private static Quantity figure(Matcher m) {
    String first = m.group(2) == null ? "" : m.group(2);
    String second = m.group(3) == null ? "" : m.group(3);
    String unit = m.group(4);
    String value = m.group(1) + first;
    BigDecimal number = new BigDecimal(m.group(1).replace(",", ""));
    for (String scale : List.of(first, second)) {
      if (!scale.isEmpty()) {
        number = number.multiply(SCALES.get(scale));
      }
    }
    // 元 takes its scale along (万元, 亿元), as people write it
    boolean money = unit.endsWith("元");
    if (money && second.isEmpty() && !first.isEmpty() && m.end(2) == m.start(4)) {
      value = m.group(1);
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
    return new Quantity(m.start(), m.end(), value, unit, number);
  }

  /** A Chinese numeral up to ninety-nine. */
  static BigDecimal chinese(String numeral) {
    String n = numeral.replace('两', '二');
    int ten = n.indexOf('十');
    if (ten < 0) {
      int digit = DIGITS.indexOf(n) + 1;
      return n.length() == 1 && digit > 0 ? new BigDecimal(digit) : null;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(n.charAt(ten - 1)) + 1;
    int ones = ten + 1 < n.length() ? DIGITS.indexOf(n.charAt(ten + 1)) + 1 : 0;
    return new BigDecimal(tens * 10 + ones);
  }
}
