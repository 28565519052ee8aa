package org.reformgraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.reformgraph.pipeline.Result;

/**
 * One line that says how far a run has come, written over itself; from its third second on, a few
 * times a second. The inputs are found while the run goes on, so there is no total to show.
 */
final class ProgressLine {
  private static final long DELAY = Duration.ofSeconds(2).toNanos();
  private static final long PERIOD = Duration.ofMillis(200).toNanos();
  private static final String CLEAR = "\r\u001B[K";
  private static final int NAME_COLUMNS = 40;

  private final PrintStream err;
  private final boolean enabled;
  private final long start = System.nanoTime();
  private long shownAt;
  private boolean visible;
  private long inputs;
  private long cases;

  ProgressLine(PrintStream err, boolean enabled) {
    this.err = err;
    this.enabled = enabled;
  }

  void step(Result result) {
    inputs++;
    if (result instanceof Result.Found found) {
      cases += found.document().cases().size();
    }
    long now = System.nanoTime();
    if (enabled && now - start > DELAY && now - shownAt > PERIOD) {
      shownAt = now;
      show(result.input(), Duration.ofNanos(now - start));
    }
  }

  private void show(String input, Duration elapsed) {
    err.print(
        CLEAR
            + "%d inputs, %d cases, %d s  %s"
                .formatted(inputs, cases, elapsed.toSeconds(), TextWidth.cut(input, NAME_COLUMNS)));
    err.flush();
    visible = true;
  }

  void clear() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
      visible = false;
    }
  }
}
