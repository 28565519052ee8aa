package org.reformgraph.api.resource;

import org.neo4j.driver.Value;
import org.reformgraph.api.resource.Neighbourhood.Link;
import org.reformgraph.api.resource.Neighbourhood.Node;

/** How nodes and relations are read to be drawn. */
final class GraphParts {
  private GraphParts() {}

  /** The expression of Cypher for a node; {@link #node} reads it. */
  static String node(String variable) {
    return "{element: elementId(%1$s), ref: %2$s, degree: COUNT { (%1$s)--() }}"
        .formatted(variable, Ref.of(variable));
  }

  /** The expression of Cypher for a relation; {@link #link} reads it. */
  static String link(String variable) {
    return """
    {source: startNode(%1$s).id, target: endNode(%1$s).id, relation: type(%1$s), type: %1$s.type, key: %1$s.key,
     caseId: %1$s.caseId, status: %1$s.status, derived: coalesce(%1$s.derived, false), confidence: %1$s.confidence}"""
        .formatted(variable);
  }

  static Node node(Value value) {
    Ref ref = Ref.of(value.get("ref"));
    return new Node(
        ref.id(), ref.type(), ref.name(), ref.nameEn(), ref.region(), value.get("degree").asLong());
  }

  static Link link(Value value) {
    String relation = value.get("relation").asString();
    boolean unrealised = relation.equals(Relation.UNREALISED);
    String stated = value.get("caseId").isNull() ? "derived" : "stated";
    return new Link(
        value.get("source").asString(),
        value.get("target").asString(),
        unrealised ? value.get("type").asString(relation) : relation,
        value.get("key").asString(null),
        unrealised ? value.get("status").asString("planned") : stated,
        value.get("confidence").isNull() || value.get("derived").isTrue()
            ? null
            : value.get("confidence").asDouble());
  }
}
