package org.reformgraph.cli;

import java.io.IOException;
import java.util.Optional;
import org.reformgraph.pipeline.FactsSink;
import org.reformgraph.pipeline.KnownDocuments;
import org.reformgraph.pipeline.Pipeline;
import org.reformgraph.pipeline.RunSummary;
import org.reformgraph.pipeline.TextStore;
import org.reformgraph.write.GraphWriter;

/** One load, from the inputs to the summary. */
record LoadRun(Engine engine, InputOptions inputs, Report report) {
  /** Loads into the graph. */
  int into(GraphWriter writer, Optional<TextStore> texts, boolean force)
      throws IOException, InterruptedException {
    GraphSink sink = new GraphSink(writer, texts);
    return into(sink, force ? KnownDocuments.NONE : sink.known());
  }

  /** Takes every input through the stages. */
  int into(FactsSink sink, KnownDocuments known) throws IOException, InterruptedException {
    Pipeline pipeline = new Pipeline(inputs.pipeline(), sink, report);
    report.total(() -> engine.count(inputs));
    try (TaskSequence tasks = engine.loadTasks(inputs, known)) {
      RunSummary run = pipeline.run(tasks);
      report.summary(run);
      return engine.reportAdditions(report, run) && run.rejections().isEmpty()
          ? ExitCode.OK
          : ExitCode.SOME_REJECTED;
    }
  }
}
