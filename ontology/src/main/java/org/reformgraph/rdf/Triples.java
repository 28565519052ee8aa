package org.reformgraph.rdf;

import org.apache.jena.graph.Node;

/** Where the triples of one named graph go. */
@FunctionalInterface
interface Triples {
  void add(Node subject, Node predicate, Node object);
}
