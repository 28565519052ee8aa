package org.reformgraph.benchmarks.bulk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.bulk.BulkFolder;
import org.reformgraph.bulk.BulkWriter;
import org.reformgraph.bulk.ImportWords;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.StartListener;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.ontology.ConceptScheme;
import org.reformgraph.write.ImportedGraph;
import org.reformgraph.write.OfflineGraph;

/** As {@code extract --format neo4j-csv} and {@code neo4j import}. */
final class ByFiles extends Way {
  private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

  private final Home home;
  private final Path folder;

  ByFiles(Path home, Path folder) {
    this.home = new Home(home);
    this.folder = folder;
  }

  @Override
  Made make(int digests) throws Exception {
    Map<String, Double> steps = new LinkedHashMap<>();
    OfflineGraph graph =
        new OfflineGraph(
            Gazetteer.bundled(),
            GeneratedGraph.concepts(ConceptScheme.bundled()),
            Deictics.bundled());
    try (BulkWriter writer = BulkWriter.into(folder, graph)) {
      digests(digests, steps, "write files", writer::write);
      time(steps, "settle in files", writer::finish);
    }
    EmbeddedNeo4j server = server(home);
    BulkFolder[] bulk = new BulkFolder[1];
    time(steps, "check files", () -> bulk[0] = BulkFolder.open(folder));
    time(
        steps,
        "import",
        () ->
            server.importFiles(
                folder,
                ImportWords.of(bulk[0].manifest(), EmbeddedNeo4j.DATABASE),
                StartListener.SILENT));
    Neo4jConnection[] neo4j = new Neo4jConnection[1];
    time(steps, "start the server", () -> neo4j[0] = server.start(StartListener.SILENT));
    try (Driver driver =
        GraphDatabase.driver(
            neo4j[0].uri(), AuthTokens.basic(neo4j[0].user(), neo4j[0].password()))) {
      ImportedGraph imported = new ImportedGraph(driver);
      time(
          steps,
          "indexes",
          () ->
              imported.finish(
                  bulk[0].manifest().emptyLists().stream().map(ByFiles::emptyLists).toList(),
                  graph.vocabulary()));
      ImportedGraph.Size size = imported.size();
      return new Made(size.nodes(), size.relations(), steps);
    } finally {
      server.stop(STOP_LIMIT);
    }
  }

  private static ImportedGraph.EmptyLists emptyLists(
      org.reformgraph.bulk.Manifest.EmptyLists lists) {
    return new ImportedGraph.EmptyLists(lists.of().split(":")[0], lists.nodes(), lists.property());
  }
}
