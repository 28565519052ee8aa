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
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE
    })
final class DocumentsRemoveCommand implements Callable<Integer> {
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
      description = "Look for paths in this collection only.")
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
    boolean missing = false;
    for (String name : names) {
      List<LoadedDocument> named = kept.stream().filter(d -> isNamed(d, name)).toList();
      if (named.isEmpty()) {
        report.warn("the graph holds no document " + name + " (see: reformgraph documents list)");
        missing = true;
      }
      kept.removeAll(named);
      for (LoadedDocument document : named) {
        writer.remove(document.id());
        report.note("removed: " + document.path());
        forget(document, kept);
      }
    }
    writer.settle();
    return missing ? ExitCode.SOME_REJECTED : ExitCode.OK;
  }

  private boolean isNamed(LoadedDocument document, String name) {
    return document.id().equals(name)
        || (document.path().equals(name)
            && (collection == null || collection.equals(document.collection())));
  }

  /** The text stays while another document has the same bytes. */
  private void forget(LoadedDocument document, List<LoadedDocument> kept) throws IOException {
    String sha256 = document.sha256();
    if (sha256 != null && kept.stream().noneMatch(d -> sha256.equals(d.sha256()))) {
      new TextStore(common.home(terminal).texts()).forget(sha256);
    }
  }
}
