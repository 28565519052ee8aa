package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MadeOnceTests {
  private final MadeOnce<String> made = new MadeOnce<>();

  @Test
  void isMadeAnewForAnotherVersionOnly() {
    assertThat(made.of("1", () -> "first")).hasValue("first");
    assertThat(made.of("1", () -> "again")).hasValue("first");
    assertThat(made.of("2", () -> "second")).hasValue("second");
  }

  @Test
  void nobodyWaitsWhileItIsMade() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Optional<String>> maker =
        CompletableFuture.supplyAsync(
            () ->
                made.of(
                    "1",
                    () -> {
                      begun.countDown();
                      await(end);
                      return "first";
                    }));
    begun.await();

    assertThat(made.of("1", () -> "by another")).isEmpty();

    end.countDown();
    assertThat(maker.get(10, TimeUnit.SECONDS)).hasValue("first");
    assertThat(made.of("1", () -> "by another")).hasValue("first");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoFailsLeavesItToTheNext() {
    assertThatThrownBy(
            () ->
                made.of(
                    "1",
                    () -> {
                      throw new IllegalStateException("no disk");
                    }))
        .hasMessage("no disk");
    assertThat(CompletableFuture.supplyAsync(() -> made.of("1", () -> "first")).join())
        .hasValue("first");
  }
}
