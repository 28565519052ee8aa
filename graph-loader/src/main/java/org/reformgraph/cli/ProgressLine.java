package org.reformgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.reformgraph.pipeline.Result;

/**
 * Says how far a run has come, how fast it goes and how long it will take. On a terminal, one line
 * with a bar, written over itself from the third second on; in a log, a line of its own every half
 * minute. While work is under way it moves on its own, so that one large document does not look
 * like a standstill.
 */
final class ProgressLine implements AutoCloseable {
  private static final String CLEAR = "\r\u001B[K";
  private static final int BAR_COLUMNS = 24;
  private static final int NAME_COLUMNS = 30;

  private final PrintStream err;
  private final Reader reader;
  private final Thread ticker = new Thread(this::tick, "progress");
  private long start;
  private boolean visible;
  private boolean closed;
  private long total;
  private long inputs;
  private long cases;
  private String last = "";

  /** Who reads it. */
  enum Reader {
    TERMINAL(Duration.ofSeconds(2), Duration.ofMillis(250)),
    LOG(Duration.ofSeconds(30), Duration.ofSeconds(30)),
    NOBODY(Duration.ZERO, Duration.ZERO);

    private final Duration delay;
    private final Duration period;

    Reader(Duration delay, Duration period) {
      this.delay = delay;
      this.period = period;
    }
  }

  ProgressLine(PrintStream err, Reader reader) {
    this.err = err;
    this.reader = reader;
  }

  /**
   * Says that work begins, which it does once.
   *
   * @param count finds out how many inputs there are; until it is known, the line only counts
   */
  void begin(LongSupplier count) {
    if (reader != Reader.NOBODY) {
      start = System.nanoTime();
      ticker.setDaemon(true);
      ticker.start();
      Thread counter = new Thread(() -> total(count.getAsLong()), "count");
      counter.setDaemon(true);
      counter.start();
    }
  }

  private void tick() {
    try {
      Thread.sleep(reader.delay.toMillis());
      while (show()) {
        Thread.sleep(reader.period.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
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
      String text = text(Duration.ofNanos(System.nanoTime() - start));
      if (reader == Reader.LOG) {
        err.println(text);
      } else {
        err.print(CLEAR + text);
        visible = true;
      }
      err.flush();
    }
    return !closed;
  }

  /** The line, for a time since the start. */
  synchronized String text(Duration elapsed) {
    double perSecond = inputs * 1e9 / Math.max(1, elapsed.toNanos());
    String counts = words("%d cases  %.1f inputs/s  %s", cases, perSecond, time(elapsed));
    String name = TextWidth.cut(last, NAME_COLUMNS);
    if (total <= 0) {
      return words("%d inputs  %s  %s", inputs, counts, name);
    }
    long done = Math.min(inputs, total);
    String line = words("%d/%d inputs  %s%s  %s", done, total, counts, left(done, elapsed), name);
    return reader == Reader.LOG ? line : bar(done) + line;
  }

  private String bar(long done) {
    int filled = (int) (BAR_COLUMNS * done / total);
    return "[" + "#".repeat(filled) + "-".repeat(BAR_COLUMNS - filled) + "] ";
  }

  /** Supposes that the inputs that are left are like those that are done. */
  private String left(long done, Duration elapsed) {
    if (done == 0 || done == total) {
      return "";
    }
    return ", about " + time(elapsed.multipliedBy(total - done).dividedBy(done)) + " left";
  }

  private static String time(Duration time) {
    if (time.toMinutes() == 0) {
      return words("%d s", time.toSeconds());
    }
    return time.toHours() == 0
        ? words("%d min %02d s", time.toMinutes(), time.toSecondsPart())
        : words("%d h %02d min", time.toHours(), time.toMinutesPart());
  }

  private static String words(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
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
