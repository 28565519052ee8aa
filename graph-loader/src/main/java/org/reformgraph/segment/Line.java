package org.reformgraph.segment;

/**
 * A paragraph of the healed text, before its part is known.
 *
 * @param index from 0
 * @param start UTF-16 index in the healed text
 * @param end index after the last character
 */
record Line(int index, int start, int end, String text) {
  private static final int LONGEST_TITLE = 90;

  /** Short enough for a title, and no sentence. */
  boolean titleLike() {
    int n = text.length();
    if (n < 2 || n > LONGEST_TITLE || text.indexOf('。') >= 0) {
      return false;
    }
    char last = text.charAt(n - 1);
    return last != '；' && last != '，' && last != '：' && last != '、';
  }

  /** Has sentences, so it is no heading. */
  boolean body() {
    return text.length() > LONGEST_TITLE || text.indexOf('。') >= 0 || text.endsWith("：");
  }
}
