package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two measures that a copying between regions joins: the one of the region that copies, and the
 * one of the same name of the region that is copied. Either need not be in the graph.
 *
 * @param adopted id of the copy; null when it cannot be told
 * @param original id of what was copied; null when it cannot be told
 */
record CopiedMeasures(String adopted, String original) {
  private static final String ADOPTED = "adopted";
  private static final String ORIGINAL = "original";

  /**
   * @param measureId the measure of either region
   */
  static CopiedMeasures of(String copierId, String copiedId, String measureId) {
    return new CopiedMeasures(in(copierId, measureId), in(copiedId, measureId));
  }

  /** As they stand on a relation. */
  static CopiedMeasures of(Row row) {
    return new CopiedMeasures(
        (String) row.properties().get(ADOPTED), (String) row.properties().get(ORIGINAL));
  }

  void put(Map<String, Object> properties) {
    properties.put(ADOPTED, adopted);
    properties.put(ORIGINAL, original);
  }

  List<String> ids() {
    return Stream.of(Optional.ofNullable(adopted), Optional.ofNullable(original))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String in(String actorId, String measureId) {
    return EntityIds.region(actorId)
        .flatMap(region -> EntityIds.sameMeasureIn(region, measureId))
        .orElse(null);
  }
}
