package org.reformgraph.benchmarks.serve;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long the same thing took, time after time.
 *
 * @param nanos each time, in nanoseconds, the shortest first
 */
record Latencies(long[] nanos) {
  private static final double MIDDLE = 0.5;
  private static final double MOST = 0.95;

  Latencies {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  /** How long something takes. */
  static long nanosOf(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return System.nanoTime() - start;
  }

  /** The time that 95 of 100 do not exceed, in milliseconds. */
  double p95() {
    return at(MOST);
  }

  double median() {
    return at(MIDDLE);
  }

  private double at(double share) {
    int index = (int) Math.ceil(share * nanos.length) - 1;
    return nanos[Math.max(0, index)] / (double) Duration.ofMillis(1).toNanos();
  }
}
