package org.reformgraph.correct;

import org.reformgraph.model.Outcome;

/** Outcomes of another measure. */
final class Outcomes {
  private Outcomes() {}

  /** The same outcome, of another measure or of none. */
  static Outcome of(Outcome o, String measure) {
    return new Outcome(
        o.id(),
        o.metric(),
        o.value(),
        o.unit(),
        o.number(),
        o.written(),
        o.bound(),
        o.direction(),
        o.baseline(),
        measure,
        o.status(),
        o.evidence(),
        o.method(),
        o.confidence(),
        o.corrected());
  }
}
