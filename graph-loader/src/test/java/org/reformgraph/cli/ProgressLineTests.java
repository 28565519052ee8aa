package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reformgraph.pipeline.Result;

/** The line that says how far a run is. */
class ProgressLineTests {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void itCountsAndShowsTheShareOnceTheTotalIsKnown() {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), false)) {
      line.step(new Result.Ignored("2021/周报.txt", "…"));
      assertThat(line.text(Duration.ofSeconds(3))).isEqualTo("1 inputs  0 cases  3 s  2021/周报.txt");

      line.total(4);
      assertThat(line.text(Duration.ofSeconds(3)))
          .isEqualTo("[######------------------] 1/4 inputs  0 cases  3 s  2021/周报.txt");
    }
  }

  @Test
  void itAppearsAfterTwoSecondsAndLeavesNothingBehind() throws InterruptedException {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), true)) {
      Thread.sleep(1_000);
      assertThat(shown()).isEmpty();
      for (int i = 0; i < 100 && shown().isEmpty(); i++) {
        Thread.sleep(100);
      }
      assertThat(shown()).contains("0 inputs");
    }
    assertThat(shown()).endsWith("\r\u001B[K");
  }

  @Test
  void itIsSilentWhenNobodyLooks() throws InterruptedException {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), false)) {
      Thread.sleep(2_500);
      line.step(new Result.Unchanged("a"));
    }
    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
