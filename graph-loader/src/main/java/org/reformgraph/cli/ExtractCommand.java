package org.reformgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reformgraph.facts.FactsLine;
import org.reformgraph.facts.FactsWriter;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.pipeline.ExtractedDocument;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code extract}: documents in, a facts file or the files of a bulk import out; no database. */
@Command(
    name = "extract",
    description = {
      "Write what the documents say to a facts file (JSON Lines, one case a line).",
      "Or, for the first load of a big archive, to CSV files that `neo4j import` makes a graph of.",
      "Needs no database; the same input gives the same bytes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Examples: reformgraph extract 案例汇编/ --out facts.jsonl",
      "          reformgraph extract --format neo4j-csv --out bulk 案例汇编/ facts.jsonl",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.SOME_REJECTED,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.FAILED
    })
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions inputs = new InputOptions();

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private CorrectionOptions corrections = new CorrectionOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl, a facts file, or neo4j-csv, the files of a bulk import, for which facts files may be"
              + " among the inputs (default: ${DEFAULT-VALUE}).")
  private ExtractFormat format;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      defaultValue = OutputFile.STANDARD_OUTPUT,
      description =
          "Where to write; - is standard output (default: ${DEFAULT-VALUE}). For neo4j-csv a folder"
              + " that is empty or new.")
  private String out;

  @Option(
      names = "--no-texts",
      description =
          "With neo4j-csv: add no copy of the texts, where evidence is shown from after the import.")
  private boolean noTexts;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintStream summary = terminal.err();
    try (Report report = Report.of(common, terminal, summary)) {
      Engine engine =
          Engine.with(
              lexicon.read(common.home(terminal), report),
              model.run(terminal),
              corrections.read(common.home(terminal), report));
      return format == ExtractFormat.JSONL ? extract(engine, report) : bulk(engine, report);
    }
  }

  private int bulk(Engine engine, Report report) throws IOException, InterruptedException {
    if (out.equals(OutputFile.STANDARD_OUTPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--format neo4j-csv writes many files: name a folder by --out");
    }
    return new BulkRun(engine, inputs, report).into(Path.of(out), !noTexts);
  }

  private int extract(Engine engine, Report report) throws IOException, InterruptedException {
    try (OutputFile file = OutputFile.open(out, terminal.out());
        FactsWriter writer = new FactsWriter(file.stream());
        TaskSequence tasks = engine.extractTasks(inputs)) {
      report.total(() -> engine.count(inputs));
      Pipeline pipeline = new Pipeline(inputs.pipeline(), new LinesSink(writer), report);
      RunSummary run = pipeline.run(tasks);
      writer.flush();
      file.complete();
      report.summary(run);
      return engine.reportAdditions(report, run) && run.rejections().isEmpty()
          ? ExitCode.OK
          : ExitCode.SOME_REJECTED;
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(Path.of(out), e), e);
    }
  }

  /** Each document's cases, flushed as soon as they are there. */
  private record LinesSink(FactsWriter writer) implements FactsSink {
    @Override
    public void write(List<ExtractedDocument> documents) throws IOException {
      for (ExtractedDocument document : documents) {
        for (CaseFacts each : document.cases()) {
          writer.write(new FactsLine(each, document.fingerprint()));
        }
      }
      writer.flush();
    }
  }
}
