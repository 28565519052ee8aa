package org.reformgraph.compare;

import java.util.List;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.Ref;

/**
 * Regions side by side.
 *
 * @param regions two to six, in the order in which they were named
 * @param cases how many cases of each, and of the regions in it, the graph has: what is not seen in
 *     few may well be there
 * @param topic that it is limited to; null when it is not
 * @param concepts what most of them do first
 * @param unclassified how many measures of each are of no known concept, and so in no row
 * @param outcomes those that several regions have first
 * @param gaps concepts that some have and some have not
 * @param truncated whether there is more than this
 */
public record Comparison(
    List<Ref> regions,
    List<Long> cases,
    Ref topic,
    List<ConceptRow> concepts,
    List<Integer> unclassified,
    List<Metric> outcomes,
    List<Gap> gaps,
    boolean truncated) {
  public Comparison {
    regions = List.copyOf(regions);
    cases = List.copyOf(cases);
    concepts = List.copyOf(concepts);
    unclassified = List.copyOf(unclassified);
    outcomes = List.copyOf(outcomes);
    gaps = List.copyOf(gaps);
  }

  /**
   * A concept with the measures of each region.
   *
   * @param cells one a region, in the order of the regions; empty where there is none
   */
  public record ConceptRow(Ref concept, List<List<Cell>> cells) {
    public ConceptRow {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A measure in a cell.
   *
   * @param since as a text states it; null when none does
   * @param part whether it is of a region inside the one compared
   * @param evidence null when there is none
   */
  public record Cell(Ref measure, String since, boolean part, Evidence evidence) {}

  /**
   * Outcomes that measure the same thing in the same unit.
   *
   * @param metric what they measure, as in 企业开办 · 时间
   * @param unit the unit of the rows' numbers; empty when there is none
   * @param shared whether several regions have it
   * @param rows in the order of the regions
   */
  public record Metric(String metric, String unit, boolean shared, List<Row> rows) {
    public Metric {
      rows = List.copyOf(rows);
    }
  }

  /**
   * An outcome.
   *
   * @param region the region compared
   * @param part the region inside it that the outcome is of; null when it is its own
   * @param measure what achieved it; null when the text tells of none
   * @param metric as written
   * @param value as written, with its unit
   * @param number in the metric's unit
   * @param direction {@code increase}, {@code decrease} or {@code level}
   * @param baseline the value before, as written; null when not stated
   */
  public record Row(
      Ref region,
      Ref part,
      Ref measure,
      String metric,
      String value,
      double number,
      String direction,
      String baseline,
      Evidence evidence) {}

  /**
   * A concept that some of the regions lack.
   *
   * @param missing those without a measure of it, as far as the graph knows
   * @param present those with one
   */
  public record Gap(Ref concept, List<Ref> missing, List<Ref> present) {
    public Gap {
      missing = List.copyOf(missing);
      present = List.copyOf(present);
    }
  }
}
