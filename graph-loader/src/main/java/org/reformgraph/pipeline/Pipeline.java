package org.reformgraph.pipeline;

import java.io.IOException;
import java.util.Iterator;

/**
 * Works on inputs in parallel and hands the results to a sink in the order of the inputs, so that
 * any number of threads gives the same bytes.
 */
public final class Pipeline {
  private final PipelineConfig config;
  private final FactsSink sink;
  private final RunListener listener;

  public Pipeline(PipelineConfig config, FactsSink sink, RunListener listener) {
    this.config = config;
    this.sink = sink;
    this.listener = listener;
  }

  /**
   * Runs every task. A task that fails is a rejection; the run goes on.
   *
   * @param tasks drawn one by one as the window moves on
   * @throws IOException when the sink cannot write any more
   * @throws InterruptedException when the thread is interrupted; what was written stays
   */
  public RunSummary run(Iterator<? extends Task> tasks) throws IOException, InterruptedException {
    StageTimes times = new StageTimes();
    RunTally tally = new RunTally(times);
    SinkStage end = new SinkStage(sink, times);
    try (Window window = new Window(config, times)) {
      while (window.fill(tasks)) {
        for (Result result : end.write(window.ready())) {
          tally.add(result);
          listener.done(result);
        }
      }
    }
    end.finish();
    return tally.summary();
  }
}
