package org.reformgraph.source;

import java.util.function.Consumer;

/** A graph that can be read part by part. */
public interface FactSource {
  /**
   * Hands over the parts: first what is shared, type after type, then case after case; within these
   * in order of ids, so that the same graph is read in the same order each time. Parts reach the
   * consumer on the calling thread; what it throws ends the reading.
   */
  void read(Selection selection, Consumer<GraphPart> to);
}
