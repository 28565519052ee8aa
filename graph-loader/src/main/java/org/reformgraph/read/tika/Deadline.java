package org.reformgraph.read.tika;

import java.time.Duration;

/** Ends the reading of files that are made never to end. */
final class Deadline {
  private final long end;
  private final Duration after;

  private Deadline(Duration after) {
    this.after = after;
    this.end = System.nanoTime() + after.toNanos();
  }

  static Deadline in(Duration duration) {
    return new Deadline(duration);
  }

  /**
   * @throws IllegalStateException when the time is over, or nobody waits any more
   */
  void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("given up");
    }
    if (System.nanoTime() - end > 0) {
      throw new IllegalStateException("not read to its end within " + after);
    }
  }
}
