package org.reformgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.reformgraph.pipeline.Result;

/**
 * One line with a bar that says how far a run has come, written over itself from the third second
 * on. It moves on its own, so that one large document does not look like a standstill.
 */
final class ProgressLine implements AutoCloseable {
  private static final Duration DELAY = Duration.ofSeconds(2);
  private static final Duration PERIOD = Duration.ofMillis(250);
  private static final String CLEAR = "\r\u001B[K";
  private static final int BAR_COLUMNS = 24;
  private static final int NAME_COLUMNS = 30;

  private final PrintStream err;
  private final boolean enabled;
  private final long start = System.nanoTime();
  private final Thread ticker;
  private boolean visible;
  private boolean closed;
  private long total;
  private long inputs;
  private long cases;
  private String last = "";

  /**
   * @param enabled whether somebody is looking
   */
  ProgressLine(PrintStream err, boolean enabled) {
    this.err = err;
    this.enabled = enabled;
    this.ticker = new Thread(this::tick, "progress");
    if (enabled) {
      ticker.setDaemon(true);
      ticker.start();
    }
  }

  private void tick() {
    try {
      Thread.sleep(DELAY.toMillis());
      while (show()) {
        Thread.sleep(PERIOD.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  /** Finds out how many inputs there are; until it is known, the line only counts. */
  void countBeside(LongSupplier count) {
    if (enabled) {
      Thread counter = new Thread(() -> total(count.getAsLong()), "count");
      counter.setDaemon(true);
      counter.start();
    }
  }

  synchronized void total(long inputs) {
    total = inputs;
  }

  synchronized void step(Result result) {
    inputs++;
    last = result.input();
    if (result instanceof Result.Found found) {
      cases += found.document().cases().size();
    }
  }

  /** Prints a line above the bar. */
  synchronized void above(String line) {
    clear();
    err.println(line);
  }

  private synchronized boolean show() {
    if (!closed) {
      err.print(CLEAR + text(Duration.ofNanos(System.nanoTime() - start)));
      err.flush();
      visible = true;
    }
    return !closed;
  }

  /** The line, for a time since the start. */
  synchronized String text(Duration elapsed) {
    String name = TextWidth.cut(last, NAME_COLUMNS);
    String counts = "%d cases  %d s  %s".formatted(cases, elapsed.toSeconds(), name);
    if (total <= 0) {
      return "%d inputs  %s".formatted(inputs, counts);
    }
    long done = Math.min(inputs, total);
    int filled = (int) (BAR_COLUMNS * done / total);
    return String.format(
        Locale.ROOT,
        "[%s%s] %d/%d inputs  %s",
        "#".repeat(filled),
        "-".repeat(BAR_COLUMNS - filled),
        done,
        total,
        counts);
  }

  private void clear() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
      visible = false;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    ticker.interrupt();
    clear();
  }
}
