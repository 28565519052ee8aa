package org.reformgraph.model;

import java.util.Comparator;

/**
 * A correction that is in force in a case.
 *
 * @param operation as in {@code merge}
 * @param what what it does to which facts, in words that a correction of the same file shares with
 *     no other
 * @param by who made it
 * @param when the day, {@code yyyy-MM-dd}
 * @param why the reason; null when none was given
 */
public record CorrectionNote(String operation, String what, String by, String when, String why)
    implements Comparable<CorrectionNote> {
  private static final Comparator<CorrectionNote> ORDER =
      Comparator.comparing(CorrectionNote::when)
          .thenComparing(CorrectionNote::operation)
          .thenComparing(CorrectionNote::what)
          .thenComparing(CorrectionNote::by)
          .thenComparing(CorrectionNote::why, Comparator.nullsFirst(Comparator.naturalOrder()));

  @Override
  public int compareTo(CorrectionNote other) {
    return ORDER.compare(this, other);
  }
}
