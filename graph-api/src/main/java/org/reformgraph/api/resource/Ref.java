package org.reformgraph.api.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.neo4j.driver.Value;

/**
 * A mention of a thing.
 *
 * @param id its id in the graph
 * @param type the label of its node
 * @param nameEn of concepts and topics; null of others
 * @param region where it belongs; null for what belongs to no region
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ref(String id, String type, String name, String nameEn, Place region) {
  /** A region, by name. */
  public record Place(String id, String name) {
    static Place of(Value value) {
      return value.isNull() || value.get("id").isNull()
          ? null
          : new Place(value.get("id").asString(), value.get("name").asString(""));
    }
  }

  /**
   * The expression of Cypher that makes a mention of a node; {@link #of} reads it. Finding the
   * region is one look into an index.
   *
   * @param node the variable that the node is bound to
   */
  public static String of(String node) {
    return """
    {id: %1$s.id, type: [label IN labels(%1$s) WHERE label <> 'Stale'][0], name: %1$s.name, nameEn: %1$s.nameEn,
     region: head(COLLECT { MATCH (place:Region {id: 'region/' + %1$s.region}) RETURN {id: place.id, name: place.name} })}"""
        .formatted(node);
  }

  /** Reads what the expression made; null for null. */
  public static Ref of(Value value) {
    if (value.isNull() || value.get("id").isNull()) {
      return null;
    }
    return new Ref(
        value.get("id").asString(),
        value.get("type").asString(),
        value.get("name").asString(""),
        value.get("nameEn").asString(null),
        Place.of(value.get("region")));
  }
}
