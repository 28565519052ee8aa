package org.reformgraph.cypher.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;

/**
 * The nodes of one label with the relations that follow from all cases and the gazetteer. What
 * single cases say of them is in the cases' parts.
 *
 * @param label label of the nodes
 * @param links the types of their derived relations, joined by {@code |}; none of them starts at a
 *     node in numbers that grow with the cases
 */
record SharedNodes(String label, String links) implements PageQuery {
  /** In the order in which they are read. */
  static final List<SharedNodes> ALL =
      List.of(
          new SharedNodes("Topic", "NONE"),
          new SharedNodes("Concept", "BROADER|RELATED"),
          new SharedNodes("Region", "PART_OF"),
          new SharedNodes("Agency", "JURISDICTION"),
          new SharedNodes("Policy", "NONE"),
          new SharedNodes("Platform", "NONE"),
          new SharedNodes("Measure", "CLASSIFIED_AS|ABOUT|COPIES_FROM"),
          new SharedNodes("Document", "NONE"));

  @Override
  public int size() {
    return 1_000;
  }

  @Override
  public String cypher() {
    return """
    RETURN properties(n) AS node,
      COLLECT {
        MATCH (n)-[r:%s]->(m)
        RETURN {type: type(r), to: m.id, properties: properties(r)}
      } AS links
    ORDER BY n.id
    """
        .formatted(links);
  }

  @Override
  public Stream<GraphPart> parts(List<Record> rows) {
    List<GraphNode> nodes = new ArrayList<>(rows.size());
    List<GraphRelation> relations = new ArrayList<>();
    for (Record row : rows) {
      GraphNode node = Rows.node(label, row.get("node"));
      nodes.add(node);
      row.get("links").values().forEach(link -> relations.add(Rows.leaving(node.id(), link)));
    }
    return Stream.of(new GraphPart(null, nodes, relations));
  }
}
