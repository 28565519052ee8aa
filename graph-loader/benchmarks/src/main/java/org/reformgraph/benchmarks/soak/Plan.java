package org.reformgraph.benchmarks.soak;

import java.time.Duration;

/**
 * How long what takes. An hour warms up for ten minutes; a shorter run for a third of its time, and
 * says less.
 *
 * @param length of the load
 * @param cases of the archive
 */
record Plan(Duration length, int cases) {
  private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(10);
  private static final Duration LONGEST_BEAT = Duration.ofMinutes(1);
  private static final Duration SHORTEST_BEAT = Duration.ofSeconds(20);
  private static final int BEATS = 60;

  /** How far apart samples are. */
  static final Duration SAMPLE = Duration.ofSeconds(10);

  /** What is before it does not count as growth. */
  Duration warmUp() {
    return shorter(LONGEST_WARM_UP, length.dividedBy(3));
  }

  /**
   * How far apart whole collections are: a whole number of samples, so that each beat finds the
   * load of the minute at the same point.
   */
  Duration beat() {
    Duration beat = shorter(LONGEST_BEAT, length.dividedBy(BEATS));
    Duration bounded = beat.compareTo(SHORTEST_BEAT) < 0 ? SHORTEST_BEAT : beat;
    return SAMPLE.multipliedBy(bounded.dividedBy(SAMPLE));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
