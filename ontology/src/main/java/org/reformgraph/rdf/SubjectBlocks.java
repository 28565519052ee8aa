package org.reformgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Gathers what follows each other about one subject. A subject may come again later, so that
 * nothing but one block is ever held.
 */
abstract class SubjectBlocks extends StreamRDFBase {
  private final List<Triple> block = new ArrayList<>();
  private Node graph;

  /** Writes what was said of one subject; the graph is null where there are none. */
  abstract void write(Node graph, Node subject, List<Triple> block);

  @Override
  public final void triple(Triple triple) {
    add(null, triple);
  }

  @Override
  public final void quad(Quad quad) {
    add(quad.getGraph(), quad.asTriple());
  }

  private void add(Node in, Triple triple) {
    if (!block.isEmpty() && !(same(in) && block.get(0).getSubject().equals(triple.getSubject()))) {
      flush();
    }
    graph = in;
    block.add(triple);
  }

  private boolean same(Node in) {
    return graph == null ? in == null : graph.equals(in);
  }

  /** To be called at the end. */
  final void flush() {
    if (!block.isEmpty()) {
      write(graph, block.get(0).getSubject(), List.copyOf(block));
      block.clear();
    }
  }
}
