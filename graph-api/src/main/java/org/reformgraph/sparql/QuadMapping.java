package org.reformgraph.sparql;

import org.apache.jena.riot.system.StreamRDF;
import org.reformgraph.source.GraphPart;

/** How parts of the graph become quads. */
public interface QuadMapping {
  /** Sends the quads of a part; the same part gives the same quads. */
  void write(GraphPart part, StreamRDF to);

  /** Differs from that of every other mapping: data that another one made is made anew. */
  String version();
}
