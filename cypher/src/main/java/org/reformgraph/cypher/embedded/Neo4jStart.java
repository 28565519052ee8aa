package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/** One start of the server of a home, from the checks before it to the first answer. */
final class Neo4jStart {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final long LEAST_FREE_BYTES = 300L * 1024 * 1024;

  private final Home home;
  private final HomeSettings settings;
  private final ServerJava java;
  private final StartListener listener;

  Neo4jStart(Home home, HomeSettings settings, ServerJava java, StartListener listener) {
    this.home = home;
    this.settings = settings;
    this.java = java;
    this.listener = listener;
  }

  /** Checks all that can be checked beforehand, and writes what the server reads. */
  Ports prepare() throws IOException {
    Files.createDirectories(home.neo4j());
    Files.createDirectories(home.logs());
    JavaVersion.requireFit(java.jdk());
    StoreLock.requireFree(home);
    requireSpace();
    Ports ports = Ports.choose(settings);
    ServerConfiguration.write(home, settings, ports);
    if (!Files.exists(systemStore())) {
      initialisePassword();
    }
    Password.read(home.passwordFile());
    return ports;
  }

  /** Starts the server and waits until it answers. */
  Neo4jConnection run() throws IOException {
    Ports ports = prepare();
    listener.step("Starting Neo4j on port " + ports.bolt());
    ServerLog log = ServerLog.mark(home);
    Process process = ServerProcess.detached(home, java.server(true, List.of()));
    ProcessRecord.of(process.toHandle(), ports).write(home);
    return awaitAnswer(process.toHandle(), ports, log);
  }

  /** Waits until the server of the process takes our password and serves its Browser. */
  Neo4jConnection awaitAnswer(ProcessHandle process, Ports ports, ServerLog log)
      throws IOException {
    Neo4jConnection connection = EmbeddedNeo4j.connection(home, ports);
    Instant deadline = Instant.now().plusSeconds(settings.startTimeoutSeconds());
    while (!answers(connection, ports)) {
      if (!process.isAlive()) {
        ProcessRecord.delete(home);
        throw FailedStart.explain(home, log);
      }
      if (Instant.now().isAfter(deadline)) {
        throw FailedStart.exception(
            Problem.START_TIMEOUT,
            "It still runs as "
                + ProcessWords.describe(process)
                + " but has not answered within "
                + settings.startTimeoutSeconds()
                + " seconds. Look again with `reformgraph neo4j status`, or give it longer by neo4j.start.timeout.",
            home,
            log);
      }
      Waiting.pause(PAUSE);
    }
    return connection;
  }

  /** Whether Bolt and HTTP answer; throws when the server does not take the password. */
  static boolean answers(Neo4jConnection connection, Ports ports) {
    if (!Ports.answers(ports.bolt()) || !Ports.answers(ports.http())) {
      return false;
    }
    try (Driver driver = connection.openDriver()) {
      driver.verifyConnectivity();
      return true;
    } catch (AuthenticationException e) {
      throw new EmbeddedNeo4jException(
          Problem.PASSWORD_REJECTED,
          "Neo4j runs but does not take the password of this home. If you changed it in Neo4j, write the new one into"
              + " the home's password file.",
          e);
    } catch (Neo4jException e) {
      // not yet: the port is open before the databases are
      return false;
    }
  }

  private void initialisePassword() throws IOException {
    Path file = home.passwordFile();
    if (!Files.exists(file)) {
      listener.step("Making a password, kept in " + file);
      Password.create(file);
    }
    AdminTool.Result result = new AdminTool(java).run("dbms", "set-initial-password", "@" + file);
    if (!result.succeeded()) {
      throw new EmbeddedNeo4jException(
          Problem.START_FAILED, "Neo4j did not take its first password:\n" + result.output());
    }
  }

  private Path systemStore() {
    return home.neo4jData().resolve("databases").resolve("system");
  }

  private void requireSpace() throws IOException {
    long free = Files.getFileStore(home.root()).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new EmbeddedNeo4jException(
          Problem.NO_DISK_SPACE,
          "Only "
              + free / (1024 * 1024)
              + " MB are free where "
              + home.root()
              + " is, too little for Neo4j. Make room, or move the home and name its new place in REFORMGRAPH_HOME.");
    }
  }
}
