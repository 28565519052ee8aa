package org.reformgraph.sparql;

import java.time.Duration;

/**
 * What one query may take, and all together.
 *
 * @param time after which a query is cut off
 * @param results how many rows or triples an answer has at most
 * @param requestBytes how long a request may be
 * @param atOnce how many queries run at the same time
 */
public record QueryLimits(Duration time, int results, int requestBytes, int atOnce) {
  /** Enough for exploration, little enough for a machine that does other things too. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(Duration.ofSeconds(30), 10_000, 256 * 1024, 8);
}
