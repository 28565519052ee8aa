package org.reformgraph.spark.engine;

import java.util.function.Supplier;

/**
 * Libraries look for their parts by the thread's class loader, which in a job is Spark's. It is
 * only exchanged where nothing of Spark runs inside: where rows are drawn, Spark needs its own.
 */
final class EngineClasses {
  private EngineClasses() {}

  /** Does some work with the engine's class loader as the thread's. */
  static <T> T with(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(EngineClasses.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
