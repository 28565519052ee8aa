package org.reformgraph.benchmarks.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.ImportedGraph;

/** As {@code load}: transactions over Bolt. The server runs before the clock does. */
final class OverBolt extends Way {
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

  private final Home home;

  OverBolt(Path home) {
    this.home = new Home(home);
  }

  @Override
  Made make(int digests) throws Exception {
    EmbeddedNeo4j server = server(home);
    Neo4jConnection neo4j = server.start(StartListener.SILENT);
    try (Driver driver =
        GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
      Map<String, Double> steps = new LinkedHashMap<>();
      GraphWriter[] writer = new GraphWriter[1];
      time(steps, "schema", () -> writer[0] = open(driver));
      digests(digests, steps, "write", writer[0]::write);
      time(steps, "settle", writer[0]::settle);
      ImportedGraph.Size size = new ImportedGraph(driver).size();
      return new Made(size.nodes(), size.relations(), steps);
    } finally {
      server.stop(STOP_LIMIT);
    }
  }

  private static GraphWriter open(Driver driver) {
    return GraphWriter.open(
        driver, Gazetteer.bundled(), GeneratedGraph.concepts(ConceptScheme.bundled()));
  }
}
