package org.reformgraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code embed}: the vectors that a load left out. */
@Command(
    name = "embed",
    description = {
      "Make the vectors that similar measures are found by, where they are missing.",
      "A load does so by itself, unless it was told --no-embed or was broken off."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph embed",
      "",
      ExitCodeHelp.HEADING,
      "  0  every measure has its vector",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED
    })
final class EmbedCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--all",
      description = "Look at all measures again, as after a change of the model.")
  private boolean all;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private DatabaseOptions databases = new DatabaseOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  EmbedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Report report = Report.of(common, terminal, terminal.out())) {
      Lexicon known = Lexicon.with(lexicon.read(common.home(terminal), report));
      EmbeddingRun run =
          new EmbeddingRun(EmbeddingModel.of(common, terminal), known.concepts(), report);
      Database database = databases.database(common, terminal, report);
      try (Driver driver = database.open()) {
        GraphSchema.check(driver);
        GraphSchema.ensure(driver);
        if (all) {
          run.anew(driver);
        } else {
          run.into(driver);
        }
        return ExitCode.OK;
      } catch (EmbedderException e) {
        throw new CommandFailedException(ExitCode.FAILED, e.getMessage(), e);
      } catch (RuntimeException e) {
        throw DatabaseFailures.isFinal(e) ? DatabaseFailures.explain(database, e) : e;
      }
    }
  }
}
