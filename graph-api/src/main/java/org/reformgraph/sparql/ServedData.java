package org.reformgraph.sparql;

import java.time.LocalDate;
import java.time.ZoneId;
import org.apache.jena.sparql.core.DatasetGraph;
import org.reformgraph.ontology.dataset.VoidCounts;
import org.reformgraph.rdf.DataIris;

/** The data set that is served, as one transaction sees it. */
public final class ServedData {
  private final Generation generation;
  private final Held held;
  private final LocalDate written;

  ServedData(Generation generation, Bookkeeping books) {
    this.generation = generation;
    this.held = books.held().orElseThrow();
    this.written = books.written().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  /** The quads; what is looked for in all named graphs leaves the bookkeeping out. */
  public DatasetGraph quads() {
    return generation.dataset();
  }

  /** The IRIs of the data. */
  public DataIris iris() {
    return held.iris();
  }

  /** Differs whenever the quads may. */
  public String version() {
    return held.mark() + " " + held.vocabulary() + " " + held.base() + " " + held.mapping();
  }

  /** Digest of what the graph was derived with. */
  public String vocabulary() {
    return held.vocabulary();
  }

  /** The day on which the data set was last written. */
  public LocalDate written() {
    return written;
  }

  /** Counts the data, without the ontology: a pass over all quads. */
  public VoidCounts counts() {
    return QuadCounts.of(generation.quads());
  }
}
