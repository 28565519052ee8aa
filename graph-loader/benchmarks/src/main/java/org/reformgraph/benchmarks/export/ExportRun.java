package org.reformgraph.benchmarks.export;

import java.io.IOException;
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
 * Exports a generated graph from a real Neo4j and says how fast that is, beside Jena's writer on
 * the same triples, and in how much memory.
 */
public final class ExportRun {
  private static final String RELATIONS = "100000";
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
  private static final Map<String, String> ANY_PORTS =
      Map.of(HomeSettings.BOLT_PORT, "0", HomeSettings.HTTP_PORT, "0");

  private ExportRun() {}

  /**
   * @param args how many relations (100,000 when left out), and a folder to keep the database in,
   *     which is loaded only when it is empty; a temporary one when left out
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long relations = Long.parseLong(args.length > 0 ? args[0] : RELATIONS);
    try (Workplace workplace = Workplace.of(args.length > 1 ? Path.of(args[1]) : null)) {
      Home home = new Home(workplace.folder());
      EmbeddedNeo4j server =
          new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), ANY_PORTS), System.getenv());
      Neo4jConnection neo4j = server.start(StartListener.SILENT);
      try {
        run(neo4j, pid(server), relations, workplace);
      } finally {
        server.stop(STOP_LIMIT);
      }
    }
  }

  private static ProcessHandle pid(EmbeddedNeo4j server) {
    return server.status().pid().flatMap(ProcessHandle::of).orElseThrow();
  }

  private static void run(
      Neo4jConnection neo4j, ProcessHandle server, long relations, Workplace workplace)
      throws IOException, InterruptedException {
    try (Driver driver =
        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
      GeneratedGraph graph = new GeneratedGraph(driver);
      if (graph.isEmpty()) {
        graph.fill(relations);
      }
      new SmallExport(neo4j, workplace).run();
      new ExportSpeed(driver, server, workplace).compare();
    }
  }
}
