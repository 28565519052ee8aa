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
 * @param poll how often Neo4j is asked whether it has changed
 */
public record SparqlConfig(Path directory, int port, QueryLimits limits, Duration poll) {
  public SparqlConfig {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(poll, "poll");
  }

  /** With the limits and the polling that serve one machine well. */
  public SparqlConfig(Path directory, int port) {
    this(directory, port, QueryLimits.DEFAULT, Duration.ofSeconds(2));
  }
}
