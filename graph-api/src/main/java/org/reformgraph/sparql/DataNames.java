package org.reformgraph.sparql;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.reformgraph.rdf.DataIris;

/**
 * The entities that nodes of the data stand for.
 *
 * @param iris the IRIs of the data
 */
record DataNames(DataIris iris) {
  private static final Set<String> ENTITIES =
      Set.of("region", "agency", "policy", "platform", "measure");

  /** The id of an entity that a node stands for; empty for all other nodes. */
  Optional<String> entity(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(iris.base())) {
      return Optional.empty();
    }
    String id = node.getURI().substring(iris.base().length());
    int slash = id.indexOf('/');
    return slash > 0 && ENTITIES.contains(id.substring(0, slash)) && id.indexOf('#') < 0
        ? Optional.of(id)
        : Optional.empty();
  }
}
