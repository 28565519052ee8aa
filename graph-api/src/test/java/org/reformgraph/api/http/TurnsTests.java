package org.reformgraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTests {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final ExecutorService askers = Executors.newCachedThreadPool();

  @AfterEach
  void end() {
    askers.shutdownNow();
  }

  @Test
  void soManyAskAtOnceAndAllAreAnswered() throws Exception {
    Turns turns = new Turns(2, LONG);
    AtomicInteger asking = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch two = new CountDownLatch(2);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      answers.add(
          askers.submit(
              () ->
                  turns.take(
                      () -> {
                        most.accumulateAndGet(asking.incrementAndGet(), Math::max);
                        two.countDown();
                        await(two); // both turns are in use at some time
                        asking.decrementAndGet();
                        return number;
                      })));
    }
    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).get()).isEqualTo(i);
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void whoWaitsTooLongIsToldSo() throws Exception {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Future<String> first =
        askers.submit(
            () ->
                turns.take(
                    () -> {
                      begun.countDown();
                      await(end);
                      return "answered";
                    }));
    begun.await();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> turns.take(() -> "never"))
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.BUSY));
    end.countDown();
    assertThat(first.get()).isEqualTo("answered");
    assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
  }

  @Test
  void aQuestionThatFailsGivesItsTurnBack() {
    Turns turns = new Turns(1, Duration.ofMillis(20));
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(
              () ->
                  turns.take(
                      () -> {
                        throw new IllegalStateException("the database is away");
                      }));
    }
    assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
