package org.reformgraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.reformgraph.pipeline.PipelineConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read, and with how many threads. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders with all that is in them, or zip files.")
  List<Path> paths;

  @Option(
      names = "--collection",
      paramLabel = "NAME",
      description =
          "The name under which the documents are filed; with its path it tells a document "
              + "(default: the name of the folder or zip file).")
  String collection;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are worked on at once (default: the processors).")
  void threads(int threads) {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1: " + threads);
    }
    this.threads = threads;
  }

  private Duration patience = PipelineConfig.PATIENCE;

  @Option(
      names = "--patience",
      paramLabel = "SECONDS",
      description =
          "How long one document may take before it is given up and rejected (default: 600).")
  void patience(int seconds) {
    if (seconds < 1) {
      throw new ParameterException(spec.commandLine(), "--patience must be at least 1: " + seconds);
    }
    this.patience = Duration.ofSeconds(seconds);
  }

  /** What a command without these options reads. */
  static InputOptions of(List<Path> paths, String collection) {
    InputOptions options = new InputOptions();
    options.paths = paths;
    options.collection = collection;
    return options;
  }

  PipelineConfig pipeline() {
    return PipelineConfig.ofThreads(threads).withPatience(patience);
  }
}
