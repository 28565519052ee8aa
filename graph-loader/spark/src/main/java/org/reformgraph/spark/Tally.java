package org.reformgraph.spark;

import java.io.Serializable;
import org.reformgraph.spark.port.Outcome;

/**
 * What became of the inputs.
 *
 * @param read documents that were read and whose facts were written
 * @param rejected inputs that cannot be loaded
 * @param ignored files that are no documents
 * @param cases of the documents that were read
 */
record Tally(long read, long rejected, long ignored, long cases) implements Serializable {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(Outcome outcome) {
    return switch (outcome.kind()) {
      case READ -> new Tally(1, 0, 0, outcome.lines().size());
      case REJECTED -> new Tally(0, 1, 0, 0);
      case IGNORED -> new Tally(0, 0, 1, 0);
    };
  }

  Tally plus(Tally other) {
    return new Tally(
        read + other.read, rejected + other.rejected, ignored + other.ignored, cases + other.cases);
  }

  /** All inputs. */
  long inputs() {
    return read + rejected + ignored;
  }
}
