package org.reformgraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.lexicon.UserLexicon;
import org.reformgraph.pipeline.TextStore;
import org.reformgraph.write.GraphWriter;
import org.reformgraph.write.LoadedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code documents remove}. */
@Command(
    name = "remove",
    description = {
      "Take documents out of the graph, with all that only they said, and forget their texts.",
      "The files themselves are not touched."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph documents remove 周报.docx --collection 2021",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      "  1  the graph holds no such document",
      "  2  the command line is wrong, or a path is that of several documents; none is removed",
      ExitCodeHelp.NO_DATABASE
    })
final class DocumentsRemoveCommand implements Callable<Integer> {
  private static final String LIST = "reformgraph documents list";

  private final Terminal terminal;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "DOCUMENT",
      description = "Ids or paths, as documents list shows them.")
  private List<String> names;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description =
          "Look for paths in this collection only; needed when several "
              + "collections have a document of this path.")
  private String collection;

  DocumentsRemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Report report = Report.of(common, terminal, terminal.out())) {
      UserLexicon own = lexicon.read(common.home(terminal), report);
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        return remove(Engine.writer(driver, Lexicon.with(own)), report);
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
  }

  private int remove(GraphWriter writer, Report report) throws IOException {
    List<LoadedDocument> kept = new ArrayList<>(writer.documents());
    NamedDocuments named = NamedDocuments.of(names, collection, kept);
    for (String name : named.unknown()) {
      report.warn("the graph holds no document " + name + within() + " (see: " + LIST + ")");
    }
    kept.removeAll(named.documents());
    for (LoadedDocument document : named.documents()) {
      writer.remove(document.id());
      report.note("removed: " + document.path() + " of the collection " + document.collection());
      forget(document, kept);
    }
    writer.settle();
    return named.unknown().isEmpty() ? ExitCode.OK : ExitCode.SOME_REJECTED;
  }

  private String within() {
    return collection == null ? "" : " in the collection " + collection;
  }

  /** The text stays while another document has the same bytes. */
  private void forget(LoadedDocument document, List<LoadedDocument> kept) throws IOException {
    String sha256 = document.sha256();
    if (sha256 != null && kept.stream().noneMatch(d -> sha256.equals(d.sha256()))) {
      new TextStore(common.home(terminal).texts()).forget(sha256);
    }
  }
}
