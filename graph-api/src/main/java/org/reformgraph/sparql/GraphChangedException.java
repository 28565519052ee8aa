package org.reformgraph.sparql;

/** The graph changed while it was read: what was read does not hold together. */
final class GraphChangedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GraphChangedException() {
    super("the graph changed while it was read");
  }
}
