package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reformgraph.cli.ProgressLine.Reader;
import org.reformgraph.pipeline.Result;

/** The line that says how far a run is. */
class ProgressLineTests {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void itSaysHowFarHowFastAndHowLongOnceTheTotalIsKnown() {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), Reader.NOBODY)) {
      line.step(new Result.Ignored("2021/周报.txt", "…"));
      assertThat(line.text(Duration.ofSeconds(2)))
          .isEqualTo("1 inputs  0 cases  0.5 inputs/s  2 s  2021/周报.txt");

      line.total(4);
      assertThat(line.text(Duration.ofSeconds(2)))
          .isEqualTo(
              "[######------------------] 1/4 inputs  0 cases  0.5 inputs/s  2 s, about 6 s left  2021/周报.txt");
      assertThat(line.text(Duration.ofSeconds(65))).contains("1 min 05 s, about 3 min 15 s left");
      assertThat(line.text(Duration.ofMinutes(65))).contains("1 h 05 min, about 3 h 15 min left");
    }
  }

  @Test
  void itGuessesNoTimeBeforeAnInputIsDone() {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), Reader.LOG)) {
      line.total(4);
      assertThat(line.text(Duration.ZERO)).isEqualTo("0/4 inputs  0 cases  0.0 inputs/s  0 s  ");
    }
  }

  @Test
  void itAppearsAfterTwoSecondsAndLeavesNothingBehind() throws InterruptedException {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), Reader.TERMINAL)) {
      line.begin(() -> 4);
      Thread.sleep(1_000);
      assertThat(shown()).isEmpty();
      for (int i = 0; i < 100 && shown().isEmpty(); i++) {
        Thread.sleep(100);
      }
      assertThat(shown()).contains("0/4 inputs");
    }
    assertThat(shown()).endsWith("\r\u001B[K");
  }

  @Test
  void itIsSilentWhenNobodyLooksOrNothingIsUnderWay() throws InterruptedException {
    try (ProgressLine line = new ProgressLine(Terminal.utf8(err), Reader.NOBODY);
        ProgressLine idle = new ProgressLine(Terminal.utf8(err), Reader.TERMINAL)) {
      line.begin(() -> 1);
      Thread.sleep(2_500);
      idle.step(new Result.Unchanged("a"));
      line.step(new Result.Unchanged("a"));
    }
    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
