package org.reformgraph.rdf;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Leaves the named graphs away, for formats that have none. */
final class TriplesOnly extends StreamRDFWrapper {
  TriplesOnly(StreamRDF to) {
    super(to);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }
}
