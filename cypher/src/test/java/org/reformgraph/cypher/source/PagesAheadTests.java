package org.reformgraph.cypher.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PagesAheadTests {
  private static final Duration SHORT = Duration.ofMillis(30);
  private static final Duration LONG = Duration.ofMillis(300);

  private final PagesAhead ahead = new PagesAhead();
  private final List<String> consumed = new ArrayList<>();

  @AfterEach
  void stop() {
    ahead.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 9})
  void handsOverAllPagesInTheirOrder(int count) {
    Reads reads = new Reads(count, Duration.ZERO);

    ahead.read(reads, page -> consumed.add(page.last()));

    assertThat(consumed).isEqualTo(numbers(count));
    assertThat(reads.asked).first().isEqualTo("");
    assertThat(reads.asked.subList(1, reads.asked.size())).isEqualTo(numbers(count));
  }

  @Test
  void readsTwoPagesAheadAndNoMore() {
    Reads reads = new Reads(6, Duration.ZERO);

    ahead.read(
        reads,
        page -> {
          consumed.add(page.last());
          int twoAhead = Math.min(consumed.size() + 2, 7);
          reads.awaitBegun(twoAhead);
          sleep(SHORT);
          assertThat(reads.begun).hasValue(twoAhead);
        });

    assertThat(consumed).hasSize(6);
  }

  @Test
  void aConsumerThatFailsIsToldOnlyWhenNoReadIsUnderWay() {
    Reads reads = new Reads(9, LONG);
    IllegalStateException failure = new IllegalStateException("full disk");

    assertThatThrownBy(
            () ->
                ahead.read(
                    reads,
                    page -> {
                      reads.awaitBegun(2);
                      throw failure;
                    }))
        .isSameAs(failure);

    reads.assertAtRest();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void aReadThatFailsIsToldAfterThePagesBeforeIt(int failing) {
    IllegalStateException failure = new IllegalStateException("no database");
    Reads reads = new Reads(9, Duration.ZERO);
    Function<String, Page> broken =
        id -> {
          Page page = reads.apply(id);
          if (page.last().equals(String.valueOf(failing))) {
            throw failure;
          }
          return page;
        };

    assertThatThrownBy(() -> ahead.read(broken, page -> consumed.add(page.last())))
        .isSameAs(failure);

    assertThat(consumed).isEqualTo(numbers(failing - 1));
    assertThat(reads.begun).hasValue(failing);
    reads.assertAtRest();
  }

  @Test
  void anInterruptedCallerGetsAllPagesAndStaysInterrupted() {
    Reads reads = new Reads(4, SHORT);

    ahead.read(
        reads,
        page -> {
          consumed.add(page.last());
          Thread.currentThread().interrupt();
        });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(consumed).isEqualTo(numbers(4));
    reads.assertAtRest();
  }

  @Test
  void aConsumerThatFailsForAnInterruptLeavesNoReadUnderWayEither() {
    Reads reads = new Reads(9, LONG);

    assertThatThrownBy(
            () ->
                ahead.read(
                    reads,
                    page -> {
                      reads.awaitBegun(2);
                      Thread.currentThread().interrupt();
                      throw new IllegalStateException("interrupted");
                    }))
        .hasMessage("interrupted");

    assertThat(Thread.interrupted()).isTrue();
    reads.assertAtRest();
  }

  private static List<String> numbers(int count) {
    List<String> numbers = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      numbers.add(String.valueOf(n));
    }
    return numbers;
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a wait or a read", e);
    }
  }

  /** Pages that are numbered from 1, each of which takes a while to read. */
  private static final class Reads implements Function<String, Page> {
    private final int count;
    private final Duration each;
    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    Reads(int count, Duration each) {
      this.count = count;
      this.each = each;
    }

    @Override
    public Page apply(String id) {
      asked.add(id);
      int number = begun.incrementAndGet();
      sleep(each);
      ended.incrementAndGet();
      return number > count ? Page.NONE : new Page(List.of(), String.valueOf(number));
    }

    /** The test's limit of time ends this when there are never so many. */
    void awaitBegun(int reads) {
      while (begun.get() < reads) {
        sleep(Duration.ofMillis(1));
      }
    }

    void assertAtRest() {
      int before = begun.get();
      assertThat(ended).hasValue(before);
      sleep(SHORT);
      assertThat(begun).hasValue(before);
    }
  }
}
