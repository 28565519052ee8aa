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
      weights.measure.put(feature, number(row, 1));
      weights.platform.put(feature, number(row, 2));
    }
    return weights;
  }

  private static double number(TsvTable.Row row, int field) {
    try {
      return Double.parseDouble(row.required(field, "weight"));
    } catch (NumberFormatException e) {
      throw row.error("the weight " + row.field(field) + " is no number");
    }
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
