package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.bulk.BadBulkFolderException;
import org.reformgraph.bulk.BulkFolder;
import org.reformgraph.bulk.Manifest;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.write.ImportedGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code neo4j import}: a graph of the files of a bulk import. */
@Command(
    name = "import",
    description = {
      "Make the graph of the files that `extract --format neo4j-csv` wrote.",
      "It is the graph of load, made faster: for the first load of a big archive.",
      "Neo4j has to be stopped for it, and runs afterwards. When the files cannot be imported, the"
          + " old graph stays as it was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph extract 案例汇编/ --format neo4j-csv --out bulk",
      "          reformgraph neo4j import bulk && reformgraph embed",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      "  2  the command line is wrong, or the folder is not whole or not as it was written",
      "  3  Neo4j is running, is not empty, or cannot be used",
      ExitCodeHelp.FAILED
    })
final class Neo4jImportCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "A folder that extract wrote.")
  private Path folder;

  @Option(
      names = "--overwrite-destination",
      description = "Replace what is in Neo4j; without it, only an empty one is imported into.")
  private boolean overwrite;

  @Option(names = "--restart", description = "Stop Neo4j for this when it is running.")
  private boolean restart;

  @Mixin private Neo4jPorts ports = new Neo4jPorts();

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Neo4jNotes notes = new Neo4jNotes(common, terminal);
    BulkFolder bulk = bulk();
    Map<String, String> former = former();
    EmbeddedNeo4j server = Neo4jPorts.server(common, terminal, ports.over(former));
    boolean runs = !former.isEmpty();
    if (runs && !restart) {
      server.requireStopped();
    }
    if (!overwrite && server.hasStore(notes)) {
      requireEmpty(server, runs, notes);
    }
    if (runs) {
      notes.step("Stopping Neo4j");
    }
    server.stop(LIMIT);
    long start = System.nanoTime();
    try {
      new BulkImport(server, common.home(terminal), notes).run(bulk);
    } catch (IOException | RuntimeException | Error e) {
      if (runs) {
        Neo4jRestart.after(e, Neo4jPorts.server(common, terminal, former), notes);
      }
      throw e;
    }
    notes.result(lines(bulk.manifest(), server, System.nanoTime() - start));
    return ExitCode.OK;
  }

  /** The ports of the server that runs; none when none does. */
  private Map<String, String> former() {
    return Neo4jPorts.server(common, terminal, Map.of())
        .status()
        .connection()
        .map(Neo4jPorts::of)
        .orElse(Map.of());
  }

  private BulkFolder bulk() throws IOException {
    try {
      return BulkFolder.open(folder.toAbsolutePath().normalize());
    } catch (BadBulkFolderException e) {
      throw new CommandFailedException(ExitCode.USAGE, e.getMessage(), e);
    }
  }

  /** Only the server knows what is in its store. */
  private void requireEmpty(EmbeddedNeo4j server, boolean runs, Neo4jNotes notes) {
    notes.step("Looking whether Neo4j is empty");
    Neo4jConnection connection = server.start(notes);
    boolean content;
    try (Driver driver = Database.of(connection).open()) {
      content = new ImportedGraph(driver).hasContent();
    } finally {
      if (!runs) {
        server.stop(LIMIT);
      }
    }
    if (content) {
      throw new CommandFailedException(
          ExitCode.NO_DATABASE,
          "The Neo4j of "
              + common.home(terminal).root()
              + " is not empty, and an import replaces all that is in it. Add --overwrite-destination"
              + " if that is what you want (`reformgraph neo4j backup FILE` keeps it), or load the"
              + " documents by `reformgraph load`, which adds them.");
    }
  }

  private static List<String> lines(Manifest manifest, EmbeddedNeo4j server, long nanos) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Imported %,d documents with %,d cases: %,d nodes and %,d relations in %.1f s.",
            manifest.documents(),
            manifest.cases(),
            manifest.nodes(),
            manifest.relations(),
            nanos / 1e9));
    lines.add("Measures have no vectors yet: `reformgraph embed` makes them.");
    lines.addAll(new Neo4jStatusText(server.status()).lines());
    return lines;
  }
}
