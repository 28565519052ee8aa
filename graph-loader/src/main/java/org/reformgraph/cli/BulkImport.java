package org.reformgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.reformgraph.bulk.BulkFolder;
import org.reformgraph.bulk.ImportWords;
import org.reformgraph.bulk.Manifest;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.write.ImportedGraph;

/**
 * Makes the embedded Neo4j's graph of a folder of files.
 *
 * @param server stopped; it runs afterwards
 */
record BulkImport(EmbeddedNeo4j server, Home home, Neo4jNotes notes) {
  /** Imports, starts the server and finishes the graph. */
  void run(BulkFolder folder) throws IOException {
    Manifest manifest = folder.manifest();
    notes.step(
        words("Importing %,d nodes and %,d relations", manifest.nodes(), manifest.relations()));
    // first what can fail and harms nothing: the import takes the old graph away
    texts(folder.path().resolve(BulkRun.TEXTS), home.texts());
    server.importFiles(folder.path(), ImportWords.of(manifest, EmbeddedNeo4j.DATABASE), notes);
    Neo4jConnection connection = server.start(notes);
    try (Driver driver = Database.of(connection).open()) {
      finish(new ImportedGraph(driver), manifest);
    }
  }

  private void finish(ImportedGraph graph, Manifest manifest) {
    ImportedGraph.Size size = graph.size();
    if (size.nodes() != manifest.nodes() || size.relations() != manifest.relations()) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          words(
              "Neo4j has %,d nodes and %,d relations where the files have %,d and %,d. Import them again with --overwrite-destination.",
              size.nodes(), size.relations(), manifest.nodes(), manifest.relations()));
    }
    notes.step("Making constraints and indexes");
    graph.finish(
        manifest.emptyLists().stream().map(BulkImport::emptyLists).toList(), manifest.vocabulary());
  }

  private static ImportedGraph.EmptyLists emptyLists(Manifest.EmptyLists lists) {
    return new ImportedGraph.EmptyLists(lists.of().split(":")[0], lists.nodes(), lists.property());
  }

  /** What was added to the files of a run with texts. */
  private static void texts(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        copy(file, copy);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** A disk that becomes full leaves the text of the old graph whole. */
  private static void copy(Path from, Path to) throws IOException {
    Path growing = to.resolveSibling(to.getFileName() + ".part");
    try {
      Files.copy(from, growing, StandardCopyOption.REPLACE_EXISTING);
      Files.move(growing, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(growing);
    }
  }

  private static String words(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
  }
}
