package org.reformgraph.similar;

/** What decides how alike measures are; {@link #JOINED} unless parts are to be compared. */
public enum Basis {
  /** All parts together. */
  JOINED {
    @Override
    double score(Likeness likeness, double rank) {
      return likeness.score();
    }
  },
  /** The vectors alone. */
  VECTOR {
    @Override
    double score(Likeness likeness, double rank) {
      return likeness.vector();
    }
  },
  /** The concepts alone. */
  CONCEPT {
    @Override
    double score(Likeness likeness, double rank) {
      return likeness.concept();
    }
  },
  /** The names alone, as the full-text index ranks them (BM25 over pairs of characters). */
  WORDS {
    @Override
    double score(Likeness likeness, double rank) {
      return rank;
    }
  };

  /**
   * The number that answers are ordered by.
   *
   * @param rank what the index gave, of the candidate
   */
  abstract double score(Likeness likeness, double rank);
}
