package org.reformgraph.sparql;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The IRIs of the data, and the ids that they stand for.
 *
 * @param base the IRIs begin with it
 */
record DataNames(String base) {
  private static final Set<String> ENTITIES =
      Set.of("region", "agency", "policy", "platform", "measure");

  Node node(String id) {
    return NodeFactory.createURI(base + id);
  }

  /** The named graph of a case. */
  Node caseGraph(String caseId) {
    return NodeFactory.createURI(base + "graph/" + caseId);
  }

  /** The named graph of what is shared. */
  Node entityGraph() {
    return NodeFactory.createURI(base + "graph/entities");
  }

  /** The id of an entity that a node stands for; empty for all other nodes. */
  Optional<String> entity(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(base)) {
      return Optional.empty();
    }
    String id = node.getURI().substring(base.length());
    int slash = id.indexOf('/');
    return slash > 0 && ENTITIES.contains(id.substring(0, slash)) && id.indexOf('#') < 0
        ? Optional.of(id)
        : Optional.empty();
  }
}
