package org.reformgraph.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a corrections file, so that all is said at once. */
final class Problems {
  private record Problem(int line, String text) {}

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /**
   * @param line from 1; 0 for the file as a whole
   */
  void add(int line, String problem) {
    found.add(new Problem(line, problem));
  }

  /** Ends the reading when anything was wrong. */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BadCorrectionsException(
          found.stream()
              .sorted(Comparator.comparingInt(Problem::line))
              .map(p -> file + (p.line() == 0 ? "" : ":" + p.line()) + ": " + p.text())
              .distinct()
              .toList());
    }
  }
}
