package org.reformgraph.cypher.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Value;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphRelation;

/** Values of the driver as records of the graph. */
final class Rows {
  /** What names are found by, and what tells one writing of a document from the next. */
  private static final Set<String> OWN = Set.of("pinyin", "stamp");

  private Rows() {}

  static GraphNode node(String label, Value properties) {
    Map<String, Object> map = new HashMap<>(properties.asMap());
    String id = (String) map.remove("id");
    map.keySet().removeAll(OWN);
    return new GraphNode(label, id, map);
  }

  /** A relation of which the row holds type, properties and where it ends. */
  static GraphRelation leaving(String from, Value relation) {
    return relation(relation, from);
  }

  /** A relation of which the row holds both ends. */
  static GraphRelation relation(Value relation) {
    return relation(relation, relation.get("from").asString());
  }

  private static GraphRelation relation(Value relation, String from) {
    return new GraphRelation(
        relation.get("type").asString(),
        from,
        relation.get("to").asString(),
        relation.get("properties").asMap());
  }
}
