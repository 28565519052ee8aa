package org.reformgraph.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters that a match of a pattern may start with. They are found by trying the pattern on
 * each character by itself: when it neither matches nor asks what would follow, then no text that
 * starts with the character can match.
 */
final class FirstCharacters {
  /**
   * Where characters of Chinese running text and of templates stand. Any other is taken to start
   * matches: it is rare, and trying a pattern in vain costs time only.
   */
  private static final char[][] TRIED = {
    {'\0', '\u024F'}, {'\u2000', '\u206F'}, {'\u3000', '\u303F'},
    {'\u4E00', '\u9FFF'}, {'\uE000', '\uE5FF'}, {'\uFF00', '\uFFEF'}
  };

  /** What must stand before a match cannot be told from its first character. */
  private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<=|\\\\[bBG]");

  private FirstCharacters() {}

  static BitSet of(Pattern pattern) {
    BitSet first = new BitSet();
    first.set(Character.MIN_VALUE, Character.MAX_VALUE + 1);
    if (LOOKS_BACK.matcher(pattern.pattern()).find()) {
      return first;
    }
    Matcher alone = pattern.matcher("");
    // (?<!^) holds only behind something
    Matcher behind = pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false);
    for (char[] range : TRIED) {
      for (int c = range[0]; c <= range[1]; c++) {
        String text = "\n" + (char) c;
        first.set(
            c,
            mayMatch(alone.reset(text.substring(1))) || mayMatch(behind.reset(text).region(1, 2)));
      }
    }
    return first;
  }

  private static boolean mayMatch(Matcher m) {
    return m.lookingAt() || m.hitEnd();
  }
}
