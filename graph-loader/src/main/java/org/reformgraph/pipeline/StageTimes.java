package org.reformgraph.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Adds up the time spent in each stage, over all threads. Thread-safe. */
public final class StageTimes {
  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

  public StageTimes() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  /** Work that gives a value or fails in a way of its own. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /** Does the work and books its time, also when it fails. */
  public <T, E extends Exception> T time(Stage stage, Work<T, E> work) throws E {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  /** Books time that was taken elsewhere. */
  public void add(Stage stage, long nanoseconds) {
    nanos.get(stage).add(nanoseconds);
  }

  /** What has been booked so far, by every stage. */
  public Map<Stage, Duration> sums() {
    Map<Stage, Duration> sums = new EnumMap<>(Stage.class);
    nanos.forEach((stage, sum) -> sums.put(stage, Duration.ofNanos(sum.sum())));
    return sums;
  }
}
