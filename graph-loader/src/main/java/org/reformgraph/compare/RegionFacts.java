package org.reformgraph.compare;

import java.util.List;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;

/**
 * What the graph holds of a region that is compared.
 *
 * @param cases how many cases tell of it, or of a region in it
 * @param truncated whether it holds more
 */
record RegionFacts(
    Ref region, long cases, List<Done> measures, List<Achieved> outcomes, boolean truncated) {
  RegionFacts {
    measures = List.copyOf(measures);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A measure, of the region or of one in it.
   *
   * @param concepts what it is classified as
   * @param since as stated; null when not
   * @param evidence null when there is none
   */
  record Done(Ref measure, boolean part, List<Ref> concepts, String since, Evidence evidence) {
    Done {
      concepts = List.copyOf(concepts);
    }
  }

  /**
   * An outcome.
   *
   * @param part the region inside that it is of; null when it is of the region itself
   * @param measure what achieved it; null when the text tells of none
   * @param concept the measure's; null when it has none
   * @param value as written, with its unit
   * @param number with multiples in front of the unit counted in
   * @param baseline null when not stated
   */
  record Achieved(
      Ref part,
      Ref measure,
      Ref concept,
      String metric,
      String value,
      String unit,
      double number,
      String direction,
      String baseline,
      Evidence evidence) {}

  int unclassified() {
    return (int) measures.stream().filter(done -> done.concepts().isEmpty()).count();
  }
}
