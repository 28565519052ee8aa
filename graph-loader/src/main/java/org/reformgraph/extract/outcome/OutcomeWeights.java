package org.reformgraph.extract.outcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.reformgraph.lexicon.TsvTable;

/**
 * How much each feature of a number counts, as log-odds: the file {@code outcome-weights.tsv},
 * fitted to annotated cases.
 */
final class OutcomeWeights {
  private final Map<OutcomeFeature, Double> weights = new EnumMap<>(OutcomeFeature.class);

  private OutcomeWeights() {}

  static OutcomeWeights bundled() {
    OutcomeWeights read = new OutcomeWeights();
    for (TsvTable.Row row : TsvTable.bundled("outcome-weights.tsv").rows()) {
      OutcomeFeature feature = row.oneOf(OutcomeFeature.class, row.required(0, "feature"));
      read.weights.put(feature, row.number(1, "weight"));
    }
    return read;
  }

  /** How likely a number with these features is a result, between 0 and 1. */
  double probability(Set<OutcomeFeature> features) {
    double score = 0;
    for (OutcomeFeature feature : features) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-score));
  }
}
