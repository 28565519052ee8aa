package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the files of a user's lexicon, so that all is said at once. */
final class LexiconProblems {
  private final List<String> found = new ArrayList<>();

  /** Does a check that says what is wrong by an exception. */
  void check(Runnable check) {
    try {
      check.run();
    } catch (LexiconException e) {
      add(e);
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  void add(LexiconException problem) {
    if (!found.contains(problem.getMessage())) {
      found.add(problem.getMessage());
    }
  }

  /**
   * Ends the reading when anything was wrong.
   *
   * @throws BadLexiconException with all that was found
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BadLexiconException(found);
    }
  }
}
