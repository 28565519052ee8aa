package org.reformgraph.similar;

import java.util.List;

/**
 * An answer, with its reasons.
 *
 * @param measure the measure
 * @param score what the answers are ordered by, the highest first
 * @param likeness how alike it is, and by what
 * @param concept the code of the concept that both are, or under which they come nearest; empty
 *     when there is none
 * @param guessed whether one of both is only likely to be of it, by its vector
 * @param terms words that both sentences have, in the order of the answer's
 * @param folded near-duplicates of the answer, from the same region
 */
public record SimilarMeasure(
    MeasureView measure,
    double score,
    Likeness likeness,
    String concept,
    boolean guessed,
    List<String> terms,
    List<MeasureView> folded) {
  public SimilarMeasure {
    terms = List.copyOf(terms);
    folded = List.copyOf(folded);
  }
}
