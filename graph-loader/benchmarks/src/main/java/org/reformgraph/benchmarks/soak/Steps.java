package org.reformgraph.benchmarks.soak;

import java.util.concurrent.Callable;

/** Takes down how long each step of a task takes. Of one thread. */
final class Steps {
  private final Tally tally;
  private final long start;
  private long since;

  /**
   * @param start the {@link System#nanoTime} of the beginning of all
   * @param due when the first step is due, since then: it is late by what it had to wait
   */
  Steps(Tally tally, long start, long due) {
    this.tally = tally;
    this.start = start;
    this.since = due;
  }

  /** Does a step; what goes wrong in it is an error of its kind. */
  <T> T step(Kind kind, Callable<T> work) throws FailedException {
    try {
      T result = work.call();
      tally.answered(kind, since, now() - since);
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FailedException(e);
    } catch (Exception e) {
      tally.failed(kind, since, e);
      throw new FailedException(e);
    } finally {
      since = now();
    }
  }

  private long now() {
    return System.nanoTime() - start;
  }

  /** A step failed, so that the next ones have no sense. */
  static final class FailedException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedException(Exception cause) {
      super(cause);
    }
  }
}
