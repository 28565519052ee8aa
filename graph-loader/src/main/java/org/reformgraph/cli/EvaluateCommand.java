package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reformgraph.evaluate.BadInputException;
import org.reformgraph.evaluate.Calibration;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.FoundCase;
import org.reformgraph.evaluate.FoundReader;
import org.reformgraph.evaluate.GoldCase;
import org.reformgraph.evaluate.GoldReader;
import org.reformgraph.evaluate.HanlpBaseline;
import org.reformgraph.evaluate.OffsetCheck;
import org.reformgraph.evaluate.RecordedFigures;
import org.reformgraph.evaluate.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: a facts file against gold annotations. */
@Command(
    name = "evaluate",
    description =
        "Compare a facts file with gold annotations: precision, recall and F1 by type, and what "
            + "was missed or is wrong, by cause.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph evaluate facts.jsonl gold/ --no-errors",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      "  1  a source was rejected; all else was done",
      "  2  the command line is wrong, or facts, gold or recorded figures cannot be compared",
      ExitCodeHelp.FAILED,
      ExitCodeHelp.BELOW_RECORDED
    })
final class EvaluateCommand implements Callable<Integer> {
  /** What the facts can be compared with. */
  enum Baseline {
    HANLP
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec;

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
      names = "--source",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "The documents that the facts are of, to check that every quotation "
              + "stands where its offsets say.")
  private List<Path> source = List.of();

  @Option(
      names = "--baseline",
      paramLabel = "NAME",
      description =
          "hanlp: score HanLP's own named entities and 《titles》 beside the facts; "
              + "needs --source.")
  private Baseline baseline;

  @Option(
      names = "--calibration",
      description = "Show how often facts are right, by confidence and by rule.")
  private boolean calibration;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write figures and errors here; - is standard output, in place of the table.")
  private String json;

  @Option(
      names = "--min",
      paramLabel = "FIGURES",
      description =
          "Fail when an F1 falls below the one recorded in this file, "
              + "such as --json writes it.")
  private Path min;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (baseline != null && source.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--baseline reads the documents: name them with --source");
    }
    try {
      Optional<RecordedFigures> recorded = recorded();
      List<GoldCase> goldCases = GoldReader.read(gold);
      List<FoundCase> found = FoundReader.read(facts);
      Evaluation evaluation = Scorer.score(goldCases, found);
      requireCases(evaluation, goldCases, found);
      SourceDocuments sources = sources();
      report(
          new EvaluationReport(
              evaluation,
              baseline == null ? null : Scorer.score(goldCases, baseline(sources)),
              source.isEmpty() ? null : OffsetCheck.of(found, sources.documents()),
              calibration ? Calibration.of(evaluation) : null));
      recorded.ifPresent(figures -> requireNoFall(figures, evaluation));
      return sources.rejected().isEmpty() ? ExitCode.OK : ExitCode.SOME_REJECTED;
    } catch (BadInputException e) {
      throw new CommandFailedException(ExitCode.USAGE, e.getMessage(), e);
    }
  }

  private Optional<RecordedFigures> recorded() throws BadInputException {
    return min == null ? Optional.empty() : Optional.of(RecordedFigures.read(min));
  }

  /** Figures of facts that have nothing to do with the gold would be zeros that mean nothing. */
  private void requireCases(
      Evaluation evaluation, List<GoldCase> goldCases, List<FoundCase> found) {
    if (found.isEmpty()) {
      throw new CommandFailedException(
          ExitCode.USAGE, facts + " holds no cases: was anything extracted?");
    }
    if (evaluation.cases().tp() == 0) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "no case of %s has a title like one of the gold: the facts begin with “%s”, the gold with “%s”. Name the facts of the documents that the gold is of"
              .formatted(facts, found.get(0).title(), goldCases.get(0).title()));
    }
  }

  private SourceDocuments sources() {
    if (source.isEmpty()) {
      return new SourceDocuments(List.of(), List.of());
    }
    SourceDocuments sources = Engine.bundled().sources(source);
    sources.rejected().forEach(line -> terminal.err().println("rejected: " + line));
    return sources;
  }

  private static List<FoundCase> baseline(SourceDocuments sources) {
    HanlpBaseline hanlp = new HanlpBaseline();
    return sources.documents().stream().flatMap(each -> hanlp.found(each).stream()).toList();
  }

  private void report(EvaluationReport report) throws IOException {
    boolean inPlaceOfTable =
        OutputFile.STANDARD_OUTPUT.equals(json) || common.logFormat == CommonOptions.LogFormat.JSON;
    if (!inPlaceOfTable) {
      EvaluationText.of(report, errors).forEach(terminal.out()::println);
    }
    if (inPlaceOfTable || json != null) {
      EvaluationJson.write(report, json == null ? OutputFile.STANDARD_OUTPUT : json, terminal);
    }
    if (report.offsets() != null && report.offsets().checked() == 0) {
      terminal
          .err()
          .println("no fact is of the documents of --source: is document.name their file name?");
    }
  }

  private void requireNoFall(RecordedFigures recorded, Evaluation evaluation) {
    List<String> fallen = recorded.fallen(evaluation);
    if (!fallen.isEmpty()) {
      throw new CommandFailedException(
          ExitCode.BELOW_RECORDED,
          "F1 fell below the recorded figures of " + min + ": " + String.join("; ", fallen));
    }
  }
}
