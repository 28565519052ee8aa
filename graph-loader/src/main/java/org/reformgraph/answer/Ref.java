package org.reformgraph.answer;

import org.neo4j.driver.Value;

/**
 * A mention of a node of the graph.
 *
 * @param id its id, as in {@code measure/330100-0a1b…}
 * @param type its label, as in {@code Measure}
 * @param name its name
 * @param nameEn its name in English, which concepts and topics have; null without one
 * @param region where it belongs; null for what has no region, and for regions themselves
 */
public record Ref(String id, String type, String name, String nameEn, Ref region) {
  /** A mention of what has no region. */
  public Ref(String id, String type, String name) {
    this(id, type, name, null, null);
  }

  /**
   * A measure.
   *
   * @param region the region's mention; null when the graph does not have it
   */
  public static Ref measure(String id, String name, Ref region) {
    return new Ref(id, "Measure", name, null, region);
  }

  /** A region by its id. */
  public static Ref region(String id, String name) {
    return new Ref(id, "Region", name);
  }

  /**
   * A row's map of {@code id} and {@code name}, {@code nameEn} where it asks for one, and {@code
   * region} (such a map) where it has one.
   *
   * @return null when the row has none
   */
  public static Ref of(String type, Value value) {
    if (value.isNull() || value.get("id").isNull()) {
      return null;
    }
    Value region = value.get("region");
    return new Ref(
        value.get("id").asString(),
        type,
        value.get("name").asString(""),
        value.get("nameEn").asString(null),
        region.isNull() ? null : of("Region", region));
  }
}
