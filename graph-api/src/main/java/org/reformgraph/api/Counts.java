package org.reformgraph.api;

import java.util.List;

/**
 * What the start page says of the graph.
 *
 * @param database {@code UP}, or {@code DOWN} when it does not answer
 * @param browser the page of Neo4j Browser; null when not known
 * @param nodes by label, in the order of the page; empty when the database is down
 * @param relations what the cases say, by type; empty when the database is down
 */
record Counts(String database, String browser, List<Count> nodes, List<Count> relations) {
  Counts {
    nodes = List.copyOf(nodes);
    relations = List.copyOf(relations);
  }

  /** How many there are of a label or type. */
  record Count(String type, long number) {}
}
