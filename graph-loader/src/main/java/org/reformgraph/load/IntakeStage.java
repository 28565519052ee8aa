package org.reformgraph.load;

import java.util.Locale;

/** What a load is at, in order. What is counted is documents, cases from EXTRACT, measures. */
public enum IntakeStage {
  /** Makes the rules ready and opens the database. */
  PREPARE,
  READ,
  SEGMENT,
  EXTRACT,
  WRITE,
  /** Derives what is shared between documents. */
  SETTLE,
  /** Makes the vectors of new measures. */
  EMBED;

  /** As programs see it: {@code read}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
