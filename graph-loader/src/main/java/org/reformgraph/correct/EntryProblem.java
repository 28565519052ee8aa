package org.reformgraph.correct;

/** Something wrong with one entry of a corrections file. */
final class EntryProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  EntryProblem(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
