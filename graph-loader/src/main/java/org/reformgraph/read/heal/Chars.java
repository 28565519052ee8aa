package org.reformgraph.read.heal;

import org.reformgraph.read.HealedText;

/** What healing needs to know of single characters. */
final class Chars {
  private static final String FINAL = "。！？；：…!?;:";
  private static final String STOP = "。！？";
  private static final String CLOSERS = "”’）》】〉」』)]";
  private static final String OPENERS = "“‘（《【〈「『([";
  private static final String NEVER_FIRST = "，。、；：！？”’）》】〉」』%％,;:!?)…";

  private Chars() {}

  /** White space, in the sense of {@link HealedText#isBlank}. */
  static boolean blank(char c) {
    return HealedText.isBlank(c);
  }

  /** Characters that print nothing: soft hyphens, zero-width and control characters. */
  static boolean invisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF'
        || (c >= '\uFE00' && c <= '\uFE0F')
        || (c < ' ' && !blank(c))
        || (c >= '\u007F' && c < '\u00A0' && c != '\u0085')
        || (c >= '\uE000' && c <= '\uF8FF');
  }

  /** Ends a sentence or announces a list: a paragraph may well end here. */
  static boolean ends(char c) {
    return FINAL.indexOf(c) >= 0;
  }

  /** A full stop, exclamation or question mark. */
  static boolean stops(char c) {
    return STOP.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean opens(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean comma(char c) {
    return c == '，' || c == '、' || c == ',';
  }

  /** No paragraph starts with it. */
  static boolean neverFirst(char c) {
    return NEVER_FIRST.indexOf(c) >= 0;
  }

  static boolean digit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  static boolean alphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** An ideograph or a mark of Chinese typography. */
  static boolean wide(char c) {
    return (c >= '\u2E80' && c <= '\uD7FF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFE30' && c <= '\uFE4F')
        || (c >= '\uFF01' && c <= '\uFF60')
        || Character.isSurrogate(c)
        || (c >= '\u2014' && c <= '\u2027');
  }

  static boolean ideograph(char c) {
    return (c >= '\u3400' && c <= '\u9FFF')
        || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\u2E80' && c <= '\u2FDF')
        || c == '〇'
        || Character.isSurrogate(c);
  }

  /** Columns that a character takes in print, in half widths. */
  static int columns(char c) {
    if (invisible(c) || Character.isLowSurrogate(c)) {
      return 0;
    }
    return wide(c) ? 2 : 1;
  }
}
