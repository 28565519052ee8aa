package org.reformgraph.extract.outcome;

/** Where the clauses of a sentence begin and end. */
final class Clauses {
  private static final String MARKS = "，。；：！？,;";

  private Clauses() {}

  /** Index of the first character of the clause that holds an index. */
  static int start(String words, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (MARKS.indexOf(words.charAt(i)) >= 0 && !inNumber(words, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Index after its last character. */
  static int end(String words, int at) {
    for (int i = at; i < words.length(); i++) {
      if (MARKS.indexOf(words.charAt(i)) >= 0 && !inNumber(words, i)) {
        return i;
      }
    }
    return words.length();
  }

  /** The comma of 1,200. */
  private static boolean inNumber(String words, int at) {
    return words.charAt(at) == ','
        && at > 0
        && at + 1 < words.length()
        && Character.isDigit(words.charAt(at - 1))
        && Character.isDigit(words.charAt(at + 1));
  }
}
