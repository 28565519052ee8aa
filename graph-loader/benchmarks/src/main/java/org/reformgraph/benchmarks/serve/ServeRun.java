package org.reformgraph.benchmarks.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/**
 * Asks {@code reformgraph serve} for similar measures and for the pages of things, over a generated
 * graph, beside what the database alone takes for the same; before that it lets many ask at once.
 */
public final class ServeRun {
  private static final String RELATIONS = "1000000";
  private static final int MEASURES = 100_000;
  private static final Path JAR = Path.of("graph-api", "target", "graph-api.jar");
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final Map<String, String> ANY_PORTS =
      Map.of(
          HomeSettings.BOLT_PORT, "0", HomeSettings.HTTP_PORT, "0", HomeSettings.SPARQL_PORT, "0");

  private ServeRun() {}

  /**
   * @param args how many relations (1,000,000 when left out), and a folder to keep the database in,
   *     which is loaded only when it is empty; a temporary one when left out
   */
  public static void main(String[] args) throws Exception {
    long relations = Long.parseLong(args.length > 0 ? args[0] : RELATIONS);
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(
          "build graph-api first, and run this in the project's folder");
    }
    try (Workplace workplace = Workplace.of(args.length > 1 ? Path.of(args[1]) : null)) {
      Home home = new Home(workplace.folder());
      EmbeddedNeo4j server =
          new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), ANY_PORTS), System.getenv());
      Neo4jConnection neo4j = server.start(StartListener.SILENT);
      try (Driver driver =
          GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
        fill(driver, relations);
        ask(driver, workplace.folder(), neo4j);
      } finally {
        server.stop(STOP_LIMIT);
      }
    }
  }

  private static void fill(Driver driver, long relations) {
    GeneratedGraph graph = new GeneratedGraph(driver);
    if (graph.isEmpty()) {
      graph.fill(relations);
    }
    new SyntheticVectors(driver).fill(MEASURES);
  }

  private static void ask(Driver driver, Path home, Neo4jConnection neo4j) throws Exception {
    try (ServedProcess served = ServedProcess.start(JAR, home, neo4j)) {
      Asked asked = new Asked(served.uri());
      new ManyReaders(driver, asked).read(); // both servers are warm after that
      new SimilarLatency(driver, asked).compare();
      new PageLatency(driver, asked).compare();
    }
  }
}
