package org.reformgraph.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.reformgraph.read.RejectedInputException;

/**
 * Works on inputs in parallel and hands the results to a sink in the order of the inputs, so that
 * any number of threads gives the same bytes.
 */
public final class Pipeline {
  /** Deep recursion on odd input must not overflow sooner on a worker than on the main thread. */
  public static final long STACK_BYTES = 8L << 20;

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
    ExecutorService pool = pool();
    try {
      Deque<Future<Result>> window = new ArrayDeque<>();
      while (tasks.hasNext() || !window.isEmpty()) {
        if (tasks.hasNext() && window.size() < config.window()) {
          Task task = tasks.next();
          window.add(pool.submit(() -> attempt(task, times)));
        } else {
          for (Result result : end.write(ready(window))) {
            tally.add(result);
            listener.done(result);
          }
        }
      }
    } finally {
      pool.shutdownNow();
    }
    end.finish();
    return tally.summary();
  }

  private ExecutorService pool() {
    return Executors.newFixedThreadPool(
        config.threads(),
        work -> {
          Thread thread = new Thread(null, work, "pipeline", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Runs one task on the calling thread; whatever goes wrong is a rejection. */
  public static Result attempt(Task task, StageTimes times) {
    try {
      return task.run(times);
    } catch (RejectedInputException e) {
      return new Result.Rejected(Rejection.of(task.input(), e));
    } catch (RuntimeException | StackOverflowError e) {
      return new Result.Rejected(Rejection.unforeseen(task.input(), e));
    }
  }

  /** The first result, and those right behind it that need no waiting. */
  private static List<Result> ready(Deque<Future<Result>> window) throws InterruptedException {
    List<Result> ready = new ArrayList<>();
    do {
      ready.add(result(window.remove()));
    } while (!window.isEmpty() && window.peek().isDone());
    return ready;
  }

  private static Result result(Future<Result> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
