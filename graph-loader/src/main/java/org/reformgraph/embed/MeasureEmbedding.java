package org.reformgraph.embed;

import java.util.List;

/**
 * What a measure is compared by.
 *
 * @param vector between that of its name and that of its name with a sentence
 * @param kinds the surest first
 */
public record MeasureEmbedding(UnitVector vector, List<Kind> kinds) {
  public MeasureEmbedding {
    kinds = List.copyOf(kinds);
  }
}
