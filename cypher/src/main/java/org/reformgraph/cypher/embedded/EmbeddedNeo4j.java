package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * The embedded Neo4j of one home: started and stopped here, in a process of its own that outlives
 * ours.
 *
 * <p>Every method may be called while other programs, or other threads, use the same home: they
 * take turns. All of them throw {@link EmbeddedNeo4jException} when the server cannot be used.
 */
public final class EmbeddedNeo4j {

  /** The one user of the embedded server. */
  public static final String USER = "neo4j";

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Home home;
  private final HomeSettings settings;
  private final Map<String, String> environment;

  /**
   * The server of a home; nothing is started yet.
   *
   * @param environment the environment variables, which may name the server's class path
   */
  public EmbeddedNeo4j(Home home, HomeSettings settings, Map<String, String> environment) {
    this.home = home;
    this.settings = settings;
    this.environment = Map.copyOf(environment);
  }

  /** Starts the server unless it runs already, and waits until it takes our password. */
  public Neo4jConnection start(StartListener listener) {
    try (HomeLock lock = HomeLock.take(home)) {
      Optional<ProcessRecord> living = living();
      return living.isPresent() ? await(living.get(), listener) : newStart(listener).run();
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private Neo4jConnection await(ProcessRecord record, StartListener listener) throws IOException {
    return newStart(listener)
        .awaitAnswer(record.process().orElseThrow(), record.ports(), ServerLog.mark(home));
  }

  private Neo4jStart newStart(StartListener listener) {
    return new Neo4jStart(home, settings, java(), listener);
  }

  private ServerJava java() {
    return new ServerJava(home, settings, ServerClassPath.locate(environment));
  }

  /**
   * Stops the server and waits until its process has ended.
   *
   * @return whether there was one to stop
   */
  public boolean stop(Duration limit) {
    try (HomeLock lock = HomeLock.take(home)) {
      Optional<ProcessRecord> living = living();
      if (living.isEmpty()) {
        return false;
      }
      end(living.get().process().orElseThrow(), limit);
      ProcessRecord.delete(home);
      return true;
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private static void end(ProcessHandle process, Duration limit) {
    process.destroy();
    long deadline = System.nanoTime() + limit.toNanos();
    while (process.isAlive()) {
      if (System.nanoTime() > deadline) {
        throw new EmbeddedNeo4jException(
            Problem.STOP_TIMEOUT,
            "Neo4j, "
                + ProcessWords.describe(process)
                + ", has not ended within "
                + limit.toSeconds()
                + " seconds. It may still be writing: wait and stop it again. `kill -9 "
                + process.pid()
                + "` ends it at once; it recovers its data at the next start.");
      }
      Waiting.pause(PAUSE);
    }
  }

  /** How the server is doing; never starts anything. */
  public Neo4jStatus status() {
    Optional<ProcessRecord> living = living();
    Optional<Neo4jConnection> connection = living.map(record -> connection(home, record.ports()));
    Optional<String> version = connection.flatMap(EmbeddedNeo4j::version);
    Neo4jStatus.State state =
        living.isEmpty()
            ? Neo4jStatus.State.STOPPED
            : version.isEmpty() ? Neo4jStatus.State.STARTING : Neo4jStatus.State.RUNNING;
    return new Neo4jStatus(
        home,
        state,
        version,
        living.map(ProcessRecord::pid),
        connection.map(Neo4jConnection::uri),
        connection.map(Neo4jConnection::browser),
        USER,
        home.passwordFile());
  }

  private static Optional<String> version(Neo4jConnection connection) {
    try (Driver driver = connection.openDriver()) {
      return Optional.of(
          driver
              .executableQuery(
                  "CALL dbms.components() YIELD versions RETURN versions[0] AS version")
              .execute()
              .records()
              .get(0)
              .get("version")
              .asString());
    } catch (Neo4jException e) {
      return Optional.empty();
    }
  }

  private Optional<ProcessRecord> living() {
    return ProcessRecord.read(home).filter(record -> record.process().isPresent());
  }

  static Neo4jConnection connection(Home home, Ports ports) {
    return new Neo4jConnection(
        URI.create("bolt://127.0.0.1:" + ports.bolt()),
        URI.create("http://localhost:" + ports.http()),
        USER,
        Password.read(home.passwordFile()));
  }

  private EmbeddedNeo4jException unusable(IOException e) {
    return new EmbeddedNeo4jException(
        Problem.HOME_UNUSABLE,
        "The home "
            + home.root()
            + " cannot be used: "
            + e
            + ". Make it yours to write, or choose another by REFORMGRAPH_HOME.",
        e);
  }
}
