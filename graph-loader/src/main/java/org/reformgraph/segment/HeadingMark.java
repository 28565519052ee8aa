package org.reformgraph.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or label in front of a heading.
 *
 * @param number its value; 0 when there is none
 * @param rest index where the heading's own words start
 */
record HeadingMark(Form form, int number, int rest) {
  /** The kinds of marks. */
  enum Form {
    /** 第一章, 第二部分. */
    CHAPTER,
    /** 案例一, 典型案例3. */
    CASE,
    /** 一、. */
    CHINESE,
    /** （一）. */
    PARENTHESIS,
    /** 1. or 01. */
    ARABIC,
    /** No mark. */
    NONE
  }

  private static final String DIGITS = "一二三四五六七八九";
  private static final String CHINESE = "([一二三四五六七八九十百零〇]{1,5})";
  private static final String EITHER = "([一二三四五六七八九十百零〇]{1,5}|\\d{1,3})";
  private static final Pattern CHAPTER_MARK =
      Pattern.compile("第\\s?" + EITHER + "\\s?(?:章|篇|部分|编|辑|单元|板块)[：:、\\s]?\\s?");
  private static final Pattern CHINESE_MARK = Pattern.compile(CHINESE + "\\s?[、．.]\\s?");
  private static final Pattern PARENTHESIS_MARK =
      Pattern.compile("[（(]" + CHINESE + "[)）][、．.]?\\s?");
  private static final Pattern ARABIC_MARK =
      Pattern.compile("[（(]?(\\d{1,3})(?:\\s?(?:[、．.](?!\\d)|[)）])\\s?)|(0\\d)");

  static HeadingMark of(String text, LayoutWords words) {
    Matcher m = words.caseMark(text);
    if (m.lookingAt()) {
      return new HeadingMark(Form.CASE, value(m.group(1)), m.end());
    }
    m = CHAPTER_MARK.matcher(text);
    if (m.lookingAt()) {
      return new HeadingMark(Form.CHAPTER, value(m.group(1)), m.end());
    }
    m = CHINESE_MARK.matcher(text);
    if (m.lookingAt()) {
      return new HeadingMark(Form.CHINESE, value(m.group(1)), m.end());
    }
    m = PARENTHESIS_MARK.matcher(text);
    if (m.lookingAt()) {
      return new HeadingMark(Form.PARENTHESIS, value(m.group(1)), m.end());
    }
    m = ARABIC_MARK.matcher(text);
    if (m.lookingAt()) {
      String number = m.group(1) == null ? m.group(2) : m.group(1);
      return new HeadingMark(Form.ARABIC, value(number), m.end());
    }
    return new HeadingMark(Form.NONE, 0, 0);
  }

  /** The value of a number up to 199, in digits or Chinese. */
  static int value(String number) {
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int value = 0;
    int digit = 0;
    for (char c : number.toCharArray()) {
      if (c == '百') {
        value += 100 * Math.max(1, digit);
        digit = 0;
      } else if (c == '十') {
        value += 10 * Math.max(1, digit);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c) + 1;
      }
    }
    return value + digit;
  }
}
