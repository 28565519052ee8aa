package org.reformgraph.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.Neo4jStatus;
import org.reformgraph.cypher.home.HomeSettings;
import picocli.CommandLine.Option;

/** Whether a running Neo4j is stopped for a command and started again after it. */
final class Neo4jRestart {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** What needs the server stopped. */
  @FunctionalInterface
  interface Work {
    void with(EmbeddedNeo4j server);
  }

  @Option(
      names = "--restart",
      description = "Stop Neo4j for this when it is running, and start it again afterwards.")
  private boolean restart;

  /** Does the work, and brings the server back also when that fails. */
  void around(CommonOptions common, Terminal terminal, Neo4jNotes notes, Work work) {
    EmbeddedNeo4j server = Neo4jPorts.server(common, terminal, Map.of());
    Neo4jStatus before = server.status();
    if (!restart || before.connection().isEmpty()) {
      work.with(server);
      return;
    }
    notes.step("Stopping Neo4j");
    server.stop(LIMIT);
    try {
      work.with(server);
    } finally {
      Map<String, String> ports = ports(before.connection().orElseThrow());
      Neo4jPorts.server(common, terminal, ports).start(notes);
    }
  }

  /** It comes back where it was, also when that was only said on a command line. */
  private static Map<String, String> ports(Neo4jConnection connection) {
    return Map.of(
        HomeSettings.BOLT_PORT, port(connection.uri()),
        HomeSettings.HTTP_PORT, port(connection.httpUri()));
  }

  private static String port(URI uri) {
    return Integer.toString(uri.getPort());
  }
}
