package org.reformgraph.sparql;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * What the SPARQL server needs to know.
 *
 * @param directory keeps the data set; made when missing
 * @param port on the loopback interface; 0 for a free one
 * @param limits what a query may take
 * @param growth by how many bytes the triples may outgrow their size when they were last made or
 *     compacted; below their double they may in any case
 * @param poll how often Neo4j is asked whether it has changed
 */
public record SparqlConfig(
    Path directory, int port, QueryLimits limits, long growth, Duration poll) {
  public SparqlConfig {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(poll, "poll");
  }

  private static final long GROWTH = 512L << 20;

  /** With the growth that is usual. */
  SparqlConfig(Path directory, int port, QueryLimits limits, Duration poll) {
    this(directory, port, limits, GROWTH, poll);
  }

  /** With the limits and the polling that serve one machine well. */
  public SparqlConfig(Path directory, int port) {
    this(directory, port, QueryLimits.DEFAULT, GROWTH, Duration.ofSeconds(2));
  }
}
