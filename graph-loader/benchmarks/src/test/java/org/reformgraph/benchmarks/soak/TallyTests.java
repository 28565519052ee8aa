package org.reformgraph.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TallyTests {
  private static final long SECOND = 1_000_000_000L;
  private final Tally tally = new Tally();

  @Test
  void errorsOfASortAreCountedAndTheFirstIsTold() {
    URI page = URI.create("http://127.0.0.1/page");
    tally.failed(Kind.PAGE, 5 * SECOND, new WrongAnswerException(503, page, "first"));
    tally.failed(Kind.PAGE, 6 * SECOND, new WrongAnswerException(503, page, "second"));
    tally.failed(Kind.PAGE, 7 * SECOND, new WrongAnswerException(404, page, "gone"));
    tally.failed(Kind.FACTS, 8 * SECOND, new IOException("reset"));

    assertThat(tally.wrong()).isEqualTo(4);
    assertThat(tally.wrong(Kind.PAGE)).isEqualTo(3);
    assertThat(tally.errors()).containsOnlyKeys("page: 503", "page: 404", "facts: IOException");
    assertThat(tally.errors().get("page: 503").count()).isEqualTo(2);
    assertThat(tally.errors().get("page: 503").first())
        .contains("after 5 s")
        .contains("first")
        .doesNotContain("second");
  }

  @Test
  void timesAreThoseOfWhatWasDueInATime() {
    tally.answered(Kind.PAGE, SECOND, 10_000_000);
    tally.answered(Kind.PAGE, 2 * SECOND, 20_000_000);
    tally.answered(Kind.SIMILAR, 2 * SECOND, 30_000_000);

    assertThat(tally.right(Kind.PAGE)).isEqualTo(2);
    assertThat(tally.took(Kind::read, 2 * SECOND, 3 * SECOND).millis(100)).isEqualTo(20);
    assertThat(tally.took(kind -> true, 0, 2 * SECOND).nanos()).hasSize(1);
  }

  @Test
  void aStepThatFailsIsAnErrorOfItsKindAndEndsTheTask() {
    Steps steps = new Steps(tally, System.nanoTime() - 3 * SECOND, SECOND);

    assertThat(thrownBy(steps)).isInstanceOf(Steps.FailedException.class);
    assertThat(tally.right(Kind.UPLOAD)).isOne();
    assertThat(tally.took(Kind.UPLOAD::equals, 0, 2 * SECOND).millis(50))
        .as("late by the two seconds that it had to wait")
        .isGreaterThanOrEqualTo(2_000);
    assertThat(tally.errors()).containsOnlyKeys("job: IOException");
  }

  private static Exception thrownBy(Steps steps) {
    try {
      steps.step(Kind.UPLOAD, () -> "sent");
      return steps.step(
          Kind.JOB,
          () -> {
            throw new IOException("it failed");
          });
    } catch (Steps.FailedException e) {
      return e;
    }
  }
}
