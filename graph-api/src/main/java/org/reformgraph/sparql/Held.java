package org.reformgraph.sparql;

import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.rdf.DataIris;

/**
 * Which state of the graph a data set holds.
 *
 * @param number of the last load
 * @param mark of the last load
 * @param vocabulary digest of what the graph was derived with
 * @param base what the IRIs start with
 * @param mapping version of what made the quads of the graph
 */
record Held(long number, String mark, String vocabulary, String base, String mapping) {
  /** What a data set that is made now of the graph holds. */
  static Held of(LoadState state) {
    return new Held(
        state.number(),
        state.mark(),
        state.vocabulary(),
        state.base().orElse(DataIris.DEFAULT_BASE),
        MappingVersion.current());
  }

  DataIris iris() {
    return new DataIris(base);
  }

  /** Whether only what documents say may differ: then the one can be made of the other. */
  boolean madeAs(Held other) {
    return vocabulary.equals(other.vocabulary)
        && base.equals(other.base)
        && mapping.equals(other.mapping);
  }
}
