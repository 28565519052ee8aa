package org.reformgraph.cypher.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;

/** The one server of a test JVM and the driver to it; the server goes with the JVM. */
final class SharedNeo4j implements AutoCloseable {

  private static final String VARIABLE = "REFORMGRAPH_TEST_NEO4J_";
  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

  private final Neo4jServer server;
  private final Driver driver;
  private final Runnable shutdown;
  private final Thread hook;

  private SharedNeo4j(Neo4jServer server, Runnable shutdown) {
    this.server = server;
    this.driver =
        GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
    this.shutdown = shutdown;
    this.hook = new Thread(shutdown, "stop-test-neo4j");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The server that the environment names, else an embedded one in a directory of its own. */
  static SharedNeo4j open(Map<String, String> environment) {
    return environment.containsKey(VARIABLE + "URI") ? given(environment) : embedded();
  }

  private static SharedNeo4j given(Map<String, String> environment) {
    return new SharedNeo4j(
        new Neo4jServer(
            URI.create(environment.get(VARIABLE + "URI")),
            null,
            environment.getOrDefault(VARIABLE + "USER", "neo4j"),
            environment.getOrDefault(VARIABLE + "PASSWORD", "")),
        () -> {});
  }

  private static SharedNeo4j embedded() {
    try {
      Home home = new Home(Files.createTempDirectory("reformgraph-test"));
      EmbeddedNeo4j neo4j = SmallServer.of(home);
      Neo4jConnection connection = neo4j.start(StartListener.SILENT);
      return new SharedNeo4j(
          new Neo4jServer(
              connection.uri(), connection.httpUri(), connection.user(), connection.password()),
          () -> {
            neo4j.stop(STOP_LIMIT);
            delete(home.root());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Neo4jServer server() {
    return server;
  }

  Driver driver() {
    return driver;
  }

  /**
   * Removes all nodes, constraints and indexes, but for the lookup indexes that each database is
   * born with.
   */
  void empty() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    dropAll("SHOW CONSTRAINTS YIELD name", "DROP CONSTRAINT ");
    dropAll("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", "DROP INDEX ");
  }

  /**
   * Schema commands take no name as a parameter; these names come from the database itself and are
   * quoted.
   */
  private void dropAll(String show, String drop) {
    List<String> names =
        driver.executableQuery(show).execute().records().stream()
            .map(row -> row.get("name").asString())
            .toList();
    names.forEach(
        name -> driver.executableQuery(drop + '`' + name.replace("`", "``") + '`').execute());
  }

  @Override
  public void close() {
    driver.close();
    Runtime.getRuntime().removeShutdownHook(hook);
    shutdown.run();
  }

  private static void delete(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
