package org.reformgraph.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.TextStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code load}: documents or facts files in, a graph out. */
@Command(
    name = "load",
    description = {
      "Load documents, or facts files that extract wrote, into Neo4j.",
      "A document that is loaded again replaces what the graph has of it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph load 案例汇编/ 周报.docx",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.SOME_REJECTED,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class LoadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--dry-run",
      description = "Do everything but write; no database is touched or started.")
  private boolean dryRun;

  @Option(names = "--force", description = "Load documents again that have not changed.")
  private boolean force;

  @Option(
      names = "--no-texts",
      description = "Keep no copy of the texts in the home, where evidence is shown from.")
  private boolean noTexts;

  @Option(
      names = "--no-embed",
      description = "Make no vectors for similar measures; `reformgraph embed` makes them later.")
  private boolean noVectors;

  LoadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Report report = Report.of(common, terminal, terminal.out())) {
      Engine engine =
          Engine.with(
              lexicon.read(common.home(terminal), report),
              model.run(terminal),
              corrections.read(common.home(terminal), report));
      LoadRun run = new LoadRun(engine, inputs, report);
      return dryRun ? run.into(FactsSink.NOWHERE, KnownDocuments.NONE) : load(engine, run, report);
    }
  }

  private int load(Engine engine, LoadRun run, Report report)
      throws IOException, InterruptedException {
    EmbeddingRun vectors =
        new EmbeddingRun(EmbeddingModel.of(common, terminal), engine.concepts(), report);
    Database database = databases.database(common, terminal, report);
    try (Driver driver = database.open()) {
      int exitCode = run.into(engine.writer(driver).at(terminal.clock()), texts(), force);
      if (!noVectors) {
        vectors.afterLoad(driver);
      }
      return exitCode;
    } catch (RuntimeException e) {
      throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
    }
  }

  private Optional<TextStore> texts() {
    return noTexts ? Optional.empty() : Optional.of(new TextStore(common.home(terminal).texts()));
  }
}
