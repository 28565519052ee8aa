package org.reformgraph.pipeline;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** A task under way: ends as a result, whatever the input does. */
final class Attempt implements Callable<Result> {
  private final Task task;
  private final StageTimes times;
  private Future<Result> future;

  /** When the work began, by the nano clock; 0 as long as it waits for a thread. */
  private volatile long began;

  private volatile boolean ended;

  private Attempt(Task task, StageTimes times) {
    this.task = task;
    this.times = times;
  }

  static Attempt start(Task task, StageTimes times, ExecutorService pool) {
    Attempt attempt = new Attempt(task, times);
    attempt.future = pool.submit(attempt);
    return attempt;
  }

  long bytes() {
    return task.bytes();
  }

  /** Whether no thread works on it any more. */
  boolean hasEnded() {
    return ended;
  }

  boolean isDone() {
    return future.isDone();
  }

  @Override
  public Result call() {
    began = Math.max(1, System.nanoTime());
    try {
      return task.run(times);
    } catch (RejectedInputException e) {
      return new Result.Rejected(Rejection.of(task.input(), e));
    } catch (OutOfMemoryError e) {
      return rejected(
          Reason.TOO_LARGE, "takes more memory than there is: split it, or give Java more (-Xmx)");
    } catch (RuntimeException | StackOverflowError e) {
      return new Result.Rejected(Rejection.unforeseen(task.input(), e));
    } finally {
      ended = true;
    }
  }

  /**
   * Waits for the result.
   *
   * @param patience from when the work began
   * @throws TimeoutException when the patience is over and the work is not
   */
  Result result(Duration patience) throws InterruptedException, TimeoutException {
    long left = patience.toNanos();
    while (true) {
      try {
        return future.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        left = left(patience);
        if (left <= 0) {
          throw e;
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  private long left(Duration patience) {
    return began == 0 ? patience.toNanos() : patience.toNanos() - (System.nanoTime() - began);
  }

  /** Asks the work to end, which it may not hear, and says what becomes of its input. */
  Result giveUp(Duration patience) {
    future.cancel(true);
    return rejected(
        Reason.TOO_SLOW,
        "was not done after %d s: split it, or see what is odd about it"
            .formatted(patience.toSeconds()));
  }

  private Result rejected(Reason reason, String message) {
    return new Result.Rejected(
        Rejection.of(task.input(), new RejectedInputException(reason, message)));
  }
}
