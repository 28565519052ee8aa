package org.reformgraph.benchmarks.soak;

import java.util.OptionalLong;

/**
 * How things stood at a moment.
 *
 * @param seconds since the start
 * @param p50 of the reads that were due since the sample before, in milliseconds; NaN of none
 * @param errors since the start
 */
record Sample(
    double seconds, Part server, Part database, double p50, double p99, int reads, int errors) {
  /**
   * One of the two processes.
   *
   * @param afterCollection bytes in use after its last collection, which may have been a small one
   * @param live bytes in use after a whole collection; empty between these
   */
  record Part(long afterCollection, OptionalLong live, ProcessFigures figures) {}
}
