package org.reformgraph.similar;

import java.util.List;

/** A candidate with its likeness, and those folded into it. */
record Ranked(
    Candidate candidate,
    double score,
    Likeness likeness,
    String concept,
    boolean guessed,
    List<Candidate> folded) {
  Ranked {
    folded = List.copyOf(folded);
  }
}
