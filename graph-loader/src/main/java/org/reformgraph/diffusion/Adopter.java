package org.reformgraph.diffusion;

import java.util.List;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;

/**
 * A region that adopted it.
 *
 * @param measure the measure that it adopted first
 * @param date {@code yyyy[-MM[-dd]]}; null when nothing tells
 * @param dateIs what the date is; null without one
 * @param pioneerClaim whether a text says that it was a first
 * @param evidence of the date; null when no sentence tells of the measure
 * @param measures all its measures of the kind, the first adopted first
 */
public record Adopter(
    Ref region,
    Ref measure,
    String date,
    DateKind dateIs,
    boolean pioneerClaim,
    Evidence evidence,
    List<Ref> measures) {
  public Adopter {
    measures = List.copyOf(measures);
  }
}
