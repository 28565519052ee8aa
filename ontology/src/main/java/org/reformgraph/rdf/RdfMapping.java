package org.reformgraph.rdf;

import java.util.Comparator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.reformgraph.source.GraphNode;
import org.reformgraph.source.GraphPart;
import org.reformgraph.source.GraphRelation;

/**
 * Turns the graph into quads: docs/ontology.md has the table. Each part is turned by itself, in the
 * same order each time; nothing of it is left out.
 *
 * @param iris the IRIs of the data set
 */
public record RdfMapping(DataIris iris) {
  /** The named graph that a part belongs to. */
  public Node graphOf(GraphPart part) {
    return part.shared() ? iris.entities() : iris.graphOf(part.caseId());
  }

  /**
   * Sends the quads of a part.
   *
   * @throws IllegalArgumentException when the part holds what the graph model does not know
   */
  public void send(GraphPart part, StreamRDF to) {
    Node graph = graphOf(part);
    Triples triples = (s, p, o) -> to.quad(Quad.create(graph, s, p, o));
    for (GraphNode node : part.nodes()) {
      NodeTriples.add(node, iris, triples);
    }
    Node document = documentOf(part);
    for (GraphRelation relation : part.relations()) {
      RelationTriples.add(relation, part.caseId(), document, iris, triples);
    }
  }

  /** Sends what is said of the data set as a whole, in order. */
  void sendDescription(Graph description, StreamRDF to) {
    description.stream()
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(triple -> to.quad(Quad.create(iris.dataset(), triple)));
  }

  private Node documentOf(GraphPart part) {
    return part.relations().stream()
        .filter(r -> r.type().equals("IN_DOCUMENT"))
        .findFirst()
        .map(r -> iris.of(r.to()))
        .orElse(null);
  }
}
