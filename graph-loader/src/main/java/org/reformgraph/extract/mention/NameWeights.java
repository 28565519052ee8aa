package org.reformgraph.extract.mention;

import java.util.EnumMap;
import java.util.Map;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.EntityType;

/** How much each feature counts, as log-odds: the file {@code name-weights.tsv}. */
final class NameWeights {
  private final Map<NameFeature, Double> measure = new EnumMap<>(NameFeature.class);
  private final Map<NameFeature, Double> platform = new EnumMap<>(NameFeature.class);

  private NameWeights() {}

  static NameWeights bundled() {
    NameWeights weights = new NameWeights();
    for (TsvTable.Row row : TsvTable.bundled("name-weights.tsv").rows()) {
      NameFeature feature = row.oneOf(NameFeature.class, row.required(0, "feature"));
      weights.measure.put(feature, row.number(1, "weight"));
      weights.platform.put(feature, row.number(2, "weight"));
    }
    return weights;
  }

  /** The log-odds that words with these features name something of the type. */
  double score(Map<NameFeature, Double> features, EntityType type) {
    Map<NameFeature, Double> weights = type == EntityType.MEASURE ? measure : platform;
    double score = 0;
    for (Map.Entry<NameFeature, Double> feature : features.entrySet()) {
      score += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return score;
  }
}
