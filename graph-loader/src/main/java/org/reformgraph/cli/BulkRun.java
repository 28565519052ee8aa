package org.reformgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.reformgraph.bulk.BadBulkFolderException;
import org.reformgraph.bulk.BulkWriter;
import org.reformgraph.bulk.Manifest;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.RunSummary;
import org.reformgraph.pipeline.TextStore;

/** One extraction into the files of a bulk import, from the inputs to the summary. */
record BulkRun(Engine engine, InputOptions inputs, Report report) {
  /** The folder in which the texts lie beside the files. */
  static final String TEXTS = "texts";

  /**
   * Takes every input through the stages.
   *
   * @param withTexts whether the texts are kept beside the files
   * @return the exit code
   */
  int into(Path folder, boolean withTexts) throws IOException, InterruptedException {
    Optional<TextStore> texts =
        withTexts ? Optional.of(new TextStore(folder.resolve(TEXTS))) : Optional.empty();
    try (BulkWriter writer = BulkWriter.into(folder, engine.offline());
        TaskSequence tasks = engine.loadTasks(inputs, KnownDocuments.NONE)) {
      BulkSink sink = new BulkSink(writer, texts);
      report.total(() -> engine.count(inputs));
      RunSummary run = new Pipeline(inputs.pipeline(), sink, report).run(tasks);
      report.summary(run);
      report.note(words(folder, sink.manifest()));
      return engine.reportAdditions(report, run) && run.rejections().isEmpty()
          ? ExitCode.OK
          : ExitCode.SOME_REJECTED;
    } catch (BadBulkFolderException e) {
      throw new CommandFailedException(ExitCode.USAGE, e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw notWritten(folder, e.getCause());
    } catch (IOException e) {
      throw notWritten(folder, e);
    }
  }

  private static CommandFailedException notWritten(Path folder, IOException e) {
    return new CommandFailedException(
        ExitCode.FAILED,
        FileTrouble.writing(folder, e)
            + "\n"
            + folder
            + " is not whole: remove it before the next run.",
        e);
  }

  private static String words(Path folder, Manifest manifest) {
    return String.format(
        Locale.ROOT,
        "%,d nodes and %,d relations are in %s. Make a graph of them by: reformgraph neo4j import %s",
        manifest.nodes(),
        manifest.relations(),
        folder,
        folder);
  }
}
