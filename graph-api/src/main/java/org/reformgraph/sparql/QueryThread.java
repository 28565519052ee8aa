package org.reformgraph.sparql;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A thread for one query, with a stack to walk deep paths and deeply nested queries. What goes
 * deeper still ends by a {@link StackOverflowError} there, which leaves the server's own threads
 * alone.
 */
final class QueryThread {
  /** Address space only, until it is used: some 100,000 steps of a path. */
  private static final long STACK_BYTES = 64L << 20;

  private QueryThread() {}

  /** Does some work and waits for its end; what it throws is thrown here. */
  static void run(Runnable work) {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Thread thread = new Thread(null, task, "sparql-query", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      await(task);
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    }
  }

  /** The work answers a request that is this thread's: it is not left alone with it. */
  private static void await(FutureTask<Void> task) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void rethrow(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }
}
