package org.reformgraph.source;

import java.util.Comparator;
import java.util.Map;

/**
 * A relation as the graph model has it.
 *
 * @param type the relationship type, as in {@code IMPLEMENTS}
 * @param from id of the node that it starts at
 * @param to id of the node that it ends at
 * @param properties all properties by name, in order of names; never null
 */
public record GraphRelation(String type, String from, String to, Map<String, Object> properties) {
  /** The order of a part's relations: by type, ends and key. */
  public static final Comparator<GraphRelation> ORDER =
      Comparator.comparing(GraphRelation::type)
          .thenComparing(GraphRelation::from)
          .thenComparing(GraphRelation::to)
          .thenComparing(r -> String.valueOf(r.properties().get("key")));

  public GraphRelation {
    properties = GraphNode.sorted(properties);
  }
}
