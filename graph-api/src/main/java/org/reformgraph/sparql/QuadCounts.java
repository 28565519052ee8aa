package org.reformgraph.sparql;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.reformgraph.ontology.dataset.VoidCounts;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * Counts quads by what the store knows their terms by: only the names of classes and properties are
 * ever looked up, so that a pass is as fast as the store is read.
 */
final class QuadCounts {
  private final Map<NodeId, long[]> classes = new HashMap<>();
  private final Map<NodeId, long[]> properties = new HashMap<>();
  private long triples;

  private QuadCounts() {}

  /** Counts all quads but the ontology's. */
  static VoidCounts of(NodeTupleTable quads) {
    NodeTable nodes = quads.getNodeTable();
    NodeId ontology = nodes.getNodeIdForNode(REFORM.ONTOLOGY);
    NodeId type = nodes.getNodeIdForNode(RDF.type.asNode());
    QuadCounts counts = new QuadCounts();
    Iterator<Tuple<NodeId>> all = quads.findAll();
    while (all.hasNext()) {
      Tuple<NodeId> quad = all.next();
      if (!quad.get(0).equals(ontology)) {
        counts.count(quad, type);
      }
    }
    return VoidCounts.of(
        counts.triples, byIri(counts.classes, nodes), byIri(counts.properties, nodes));
  }

  private void count(Tuple<NodeId> quad, NodeId type) {
    triples++;
    add(properties, quad.get(2));
    if (quad.get(2).equals(type)) {
      add(classes, quad.get(3));
    }
  }

  private static void add(Map<NodeId, long[]> counts, NodeId id) {
    counts.computeIfAbsent(id, n -> new long[1])[0]++;
  }

  private static Map<String, Long> byIri(Map<NodeId, long[]> counts, NodeTable nodes) {
    Map<String, Long> byIri = new HashMap<>();
    counts.forEach(
        (id, count) -> {
          Node node = nodes.getNodeForNodeId(id);
          byIri.put(node.getURI(), count[0]);
        });
    return byIri;
  }
}
