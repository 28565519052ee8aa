package org.reformgraph.api;

import java.util.List;

/**
 * What the start page says of the graph.
 *
 * @param database {@code UP}, or {@code DOWN} when it does not answer
 * @param browser the page of Neo4j Browser; null when not known
 * @param counts nodes by label, and relations; empty when the database is down
 */
record Counts(String database, String browser, List<Count> counts) {
  Counts {
    counts = List.copyOf(counts);
  }

  /** How many nodes bear a label. */
  record Count(String label, long number) {}
}
