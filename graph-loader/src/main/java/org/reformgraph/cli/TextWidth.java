package org.reformgraph.cli;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes: two for Chinese characters, one for others. */
final class TextWidth {
  private static final String CUT = "…";

  private TextWidth() {}

  /** The columns of a text without control characters. */
  static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** The text with spaces to the given width; a wider one as it is. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** As {@link #pad}, the spaces first. */
  static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /** At most so many columns of the text; its end is what tells file names apart. */
  static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int start = 0;
    while (of(text.substring(start)) + of(CUT) > columns) {
      start = text.offsetByCodePoints(start, 1);
    }
    return CUT + text.substring(start);
  }

  /** At most so many columns of the text; its beginning is what sentences are known by. */
  static String cutEnd(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int end = 0;
    int width = of(CUT);
    while (width + of(text.codePointAt(end)) <= columns) {
      width += of(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(0, end) + CUT;
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** East Asian Width W and F of UAX #11, as far as such texts have them. */
  private static boolean isWide(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO
        || (codePoint >= 0x3000 && codePoint <= 0x303E)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
  }
}
