package org.reformgraph.benchmarks.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.benchmarks.process.Command;
import org.reformgraph.benchmarks.process.Served;
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
    try (Workplace workplace = Workplace.of(args.length > 1 ? Path.of(args[1]) : null)) {
      Command command = Command.ofJar(workplace.folder());
      Home home = new Home(workplace.folder());
      EmbeddedNeo4j server =
          new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), ANY_PORTS), System.getenv());
      Neo4jConnection neo4j = server.start(StartListener.SILENT);
      try (Driver driver =
          GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
        fill(driver, relations);
        ask(driver, command.on(neo4j));
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

  private static void ask(Driver driver, Command command) throws Exception {
    try (Served served = Served.start(command, "--no-sparql")) {
      Asked asked = new Asked(served.uri());
      new ManyReaders(driver, asked).read(); // both servers are warm after that
      new SimilarLatency(driver, asked).compare();
      new PageLatency(driver, asked).compare();
    }
  }
}
