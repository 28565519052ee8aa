package org.reformgraph.segment;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Chinese numerals: 二〇一八年十月一日 is 2018年10月1日. */
public final class ChineseDates {
  private static final String ZERO = "〇○零Ｏ";
  private static final String DIGITS = "〇一二三四五六七八九";

  /** A year by its digits, and the month and day behind a year or behind 今年 and the like. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![一二三四五六七八九十百"
              + ZERO
              + "])(?:(?<year>(?:一九|二["
              + ZERO
              + "])["
              + ZERO
              + "一二三四五六七八九]{2})年|(?<before>今年|去年|[12]\\d{3}年))(?:(?<month>十[一二]?|[一二三四五六七八九])月(?:(?<day>三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?)?");

  private ChineseDates() {}

  /** The text with figures for the numerals of its dates; everything else stays. */
  public static String inFigures(String text) {
    Matcher m = DATE.matcher(text);
    return m.find() ? m.reset().replaceAll(ChineseDates::figures) : text;
  }

  private static String figures(MatchResult found) {
    Matcher m = DATE.matcher(found.group());
    StringBuilder figures = new StringBuilder();
    if (!m.matches()) {
      return found.group();
    }
    if (m.group("year") == null) {
      figures.append(m.group("before"));
    } else {
      m.group("year").chars().forEach(c -> figures.append(Math.max(0, DIGITS.indexOf(c))));
      figures.append('年');
    }
    if (m.group("month") != null) {
      figures.append(HeadingMark.value(m.group("month"))).append('月');
    }
    if (m.group("day") != null) {
      figures.append(HeadingMark.value(m.group("day"))).append('日');
    }
    return figures.toString();
  }
}
