package org.reformgraph.ontology.dataset;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts what passes through on its way to another stream. Memory does not grow with the data: a
 * number is kept for each class and property only.
 */
public final class VoidCounter extends StreamRDFWrapper {
  private static final Node TYPE = RDF.type.asNode();

  private final Map<Node, long[]> classes = new HashMap<>();
  private final Map<Node, long[]> properties = new HashMap<>();
  private long triples;

  /** Counts before {@code next}. */
  public VoidCounter(StreamRDF next) {
    super(next);
  }

  @Override
  public void triple(Triple triple) {
    count(triple.getPredicate(), triple.getObject());
    super.triple(triple);
  }

  @Override
  public void quad(Quad quad) {
    count(quad.getPredicate(), quad.getObject());
    super.quad(quad);
  }

  private void count(Node predicate, Node object) {
    triples++;
    add(properties, predicate);
    if (predicate.equals(TYPE) && object.isURI()) {
      add(classes, object);
    }
  }

  private static void add(Map<Node, long[]> counts, Node node) {
    counts.computeIfAbsent(node, n -> new long[1])[0]++;
  }

  /** What passed so far. */
  public VoidCounts counts() {
    return VoidCounts.of(triples, byIri(classes), byIri(properties));
  }

  private static Map<String, Long> byIri(Map<Node, long[]> counts) {
    Map<String, Long> byIri = new HashMap<>();
    counts.forEach((node, count) -> byIri.put(node.getURI(), count[0]));
    return byIri;
  }
}
