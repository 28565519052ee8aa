package org.reformgraph.similar;

import java.util.List;

/**
 * A question and its answers.
 *
 * @param asked the measure asked about; without an id when it was words
 * @param similar the likest first
 */
public record SimilarAnswer(MeasureView asked, List<SimilarMeasure> similar) {
  public SimilarAnswer {
    similar = List.copyOf(similar);
  }
}
