package org.reformgraph.benchmarks.soak;

import java.util.Arrays;

/**
 * How long things took, by the nearest rank: a time that occurred, and never one between two.
 *
 * @param nanos the shortest first
 */
record Percentiles(long[] nanos) {
  private static final double MILLI = 1e6;

  Percentiles {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  /**
   * The time that so many of a hundred do not exceed.
   *
   * @return milliseconds; NaN of nothing
   */
  double millis(double percent) {
    if (nanos.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(percent / 100 * nanos.length);
    return nanos[Math.max(1, rank) - 1] / MILLI;
  }
}
