package org.reformgraph.extract.outcome;

/** The clauses of a sentence, by the marks that end them. */
final class Clauses {
  private static final String ENDS = "，。；：！？,;";

  private Clauses() {}

  /** Where the clause that holds an index starts. */
  static int start(String words, int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (ENDS.indexOf(words.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Where the clause that holds an index ends. */
  static int end(String words, int at) {
    for (int i = at; i < words.length(); i++) {
      if (ENDS.indexOf(words.charAt(i)) >= 0) {
        return i;
      }
    }
    return words.length();
  }
}
