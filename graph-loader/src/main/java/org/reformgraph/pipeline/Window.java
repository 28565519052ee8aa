package org.reformgraph.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The inputs that are under way or wait for their turn to be written: as many as the configuration
 * lets at once, in their order. Used by the run's own thread only.
 */
final class Window implements AutoCloseable {
  /** Deep recursion on odd input must not overflow sooner on a worker than on the main thread. */
  private static final long STACK_BYTES = 8L << 20;

  private final PipelineConfig config;
  private final StageTimes times;
  private final ThreadPoolExecutor pool;
  private final Deque<Attempt> attempts = new ArrayDeque<>();
  private final List<Attempt> givenUp = new ArrayList<>();
  private long bytes;

  /** Drawn, but too large to go beside what is under way; null when there is none. */
  private Task waiting;

  Window(PipelineConfig config, StageTimes times) {
    this.config = config;
    this.times = times;
    this.pool =
        new ThreadPoolExecutor(
            config.threads(),
            config.threads(),
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Window::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "pipeline", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Draws as many tasks as fit.
   *
   * @return whether there is a result to wait for
   */
  boolean fill(Iterator<? extends Task> tasks) {
    while (attempts.size() < config.window() && (waiting != null || tasks.hasNext())) {
      Task task = waiting == null ? tasks.next() : waiting;
      if (!attempts.isEmpty() && bytes + task.bytes() > config.bytes()) {
        waiting = task;
        return true;
      }
      waiting = null;
      bytes += task.bytes();
      attempts.add(Attempt.start(task, times, pool));
    }
    return !attempts.isEmpty();
  }

  /** The first result, and those right behind it that need no waiting. */
  List<Result> ready() throws InterruptedException {
    List<Result> ready = new ArrayList<>();
    do {
      Attempt attempt = attempts.remove();
      ready.add(result(attempt));
      bytes -= attempt.bytes();
    } while (!attempts.isEmpty() && attempts.peek().isDone());
    return ready;
  }

  private Result result(Attempt attempt) throws InterruptedException {
    try {
      return attempt.result(config.patience());
    } catch (TimeoutException e) {
      givenUp.add(attempt);
      return attempt.giveUp(config.patience());
    } finally {
      replaceThreads();
    }
  }

  /** For each thread that does not hear that it is to end, another works as long as it goes on. */
  private void replaceThreads() {
    givenUp.removeIf(Attempt::hasEnded);
    int threads = config.threads() + givenUp.size();
    if (threads > pool.getMaximumPoolSize()) {
      pool.setMaximumPoolSize(threads);
    }
    pool.setCorePoolSize(threads);
    pool.setMaximumPoolSize(threads);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
