package org.reformgraph.cli;

import java.time.Duration;
import java.util.Map;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jStatus;
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
    EmbeddedNeo4j former =
        Neo4jPorts.server(common, terminal, Neo4jPorts.of(before.connection().orElseThrow()));
    notes.step("Stopping Neo4j");
    server.stop(LIMIT);
    try {
      work.with(server);
    } catch (RuntimeException | Error e) {
      after(e, former, notes);
      throw e;
    }
    former.start(notes);
  }

  /** Starts the server although something failed, which stays what is told first. */
  static void after(Throwable failure, EmbeddedNeo4j server, Neo4jNotes notes) {
    try {
      server.start(notes);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
