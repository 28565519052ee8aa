package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reformgraph.evaluate.BadInputException;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.FoundReader;
import org.reformgraph.evaluate.GoldReader;
import org.reformgraph.evaluate.RecordedFigures;
import org.reformgraph.evaluate.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: a facts file against gold annotations. */
@Command(
    name = "evaluate",
    description = {
      "Compare a facts file with gold annotations: precision, recall and F1 by type, and what",
      "was missed or is wrong, by cause."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph evaluate facts.jsonl gold/ --no-errors",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      "  1  the facts file or the gold is bad; nothing was scored",
      ExitCodeHelp.USAGE,
      ExitCodeHelp.FAILED,
      ExitCodeHelp.BELOW_RECORDED
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(index = "0", paramLabel = "FACTS", description = "The facts file (JSON Lines).")
  private Path facts;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Folders of gold files, one JSON object a case.")
  private List<Path> gold;

  @Option(
      names = "--errors",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Whether to list every miss and every wrong fact (default: yes).")
  private boolean errors;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write figures and errors here; - is standard output, in place of the table.")
  private String json;

  @Option(
      names = "--min",
      paramLabel = "FIGURES",
      description = {
        "Fail when an F1 falls below the one recorded in this file,",
        "such as --json writes it."
      })
  private Path min;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Evaluation evaluation = Scorer.score(GoldReader.read(gold), FoundReader.read(facts));
      report(evaluation);
      requireNoFall(evaluation);
      return ExitCode.OK;
    } catch (BadInputException e) {
      throw new CommandFailedException(ExitCode.SOME_REJECTED, e.getMessage(), e);
    }
  }

  private void report(Evaluation evaluation) throws IOException {
    boolean inPlaceOfTable =
        OutputFile.STANDARD_OUTPUT.equals(json) || common.logFormat == CommonOptions.LogFormat.JSON;
    if (!inPlaceOfTable) {
      EvaluationText.of(evaluation, errors).forEach(terminal.out()::println);
    }
    if (inPlaceOfTable || json != null) {
      EvaluationJson.write(evaluation, json == null ? OutputFile.STANDARD_OUTPUT : json, terminal);
    }
  }

  private void requireNoFall(Evaluation evaluation) throws BadInputException {
    if (min == null) {
      return;
    }
    List<String> fallen = RecordedFigures.read(min, evaluation).fallen(evaluation);
    if (!fallen.isEmpty()) {
      throw new CommandFailedException(
          ExitCode.BELOW_RECORDED,
          "F1 fell below the recorded figures of " + min + ": " + String.join("; ", fallen));
    }
  }
}
