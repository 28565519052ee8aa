package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * The wait for a server that was started, by us or by another program.
 *
 * @param home the server's home
 * @param settings how long to wait
 */
record FirstAnswer(Home home, HomeSettings settings) {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Waits until the server of the process takes our password and serves its Browser. */
  Neo4jConnection await(ProcessHandle process, Ports ports, ServerLog log) throws IOException {
    Neo4jConnection connection = EmbeddedNeo4j.connection(home, ports);
    long start = System.nanoTime();
    long patience = Duration.ofSeconds(settings.startTimeoutSeconds()).toNanos();
    while (!answers(connection, ports)) {
      if (!process.isAlive()) {
        throw failed(log, "");
      }
      Optional<String> failure = failure(connection, ports);
      if (failure.isPresent()) {
        ServerProcess.kill(process);
        throw failed(log, failure.get());
      }
      if (System.nanoTime() - start > patience) {
        throw tooLate(process, log);
      }
      Waiting.pause(PAUSE);
    }
    return connection;
  }

  /** Why a server that runs will not answer as it is; empty when it does, or will not say yet. */
  Optional<String> failure(Ports ports) {
    Neo4jConnection connection = EmbeddedNeo4j.connection(home, ports);
    return answers(connection, ports) ? Optional.empty() : failure(connection, ports);
  }

  private EmbeddedNeo4jException failed(ServerLog log, String said) throws IOException {
    ProcessRecord.delete(home);
    return FailedStart.explain(home, log, said);
  }

  private static Optional<String> failure(Neo4jConnection connection, Ports ports) {
    return Ports.answers(ports.http()) ? Probe.failure(connection) : Optional.empty();
  }

  private static boolean answers(Neo4jConnection connection, Ports ports) {
    return Ports.answers(ports.bolt())
        && Ports.answers(ports.http())
        && Probe.version(connection).isPresent();
  }

  private EmbeddedNeo4jException tooLate(ProcessHandle process, ServerLog log) {
    return FailedStart.exception(
        Problem.START_TIMEOUT,
        "It runs as "
            + ProcessWords.describe(process)
            + " but has not answered within "
            + settings.startTimeoutSeconds()
            + " seconds. Look again with `reformgraph neo4j status`, or give it longer by neo4j.start.timeout in"
            + " reformgraph.properties.",
        home,
        log);
  }
}
