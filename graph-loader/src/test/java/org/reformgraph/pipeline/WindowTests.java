package org.reformgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.RejectedInputException.Reason;

/** How much is under way at once, and for how long. */
@Timeout(60)
class WindowTests {
  private static final Duration SHORT = Duration.ofMillis(200);

  private final List<String> written = new ArrayList<>();
  private final CountDownLatch atTheEnd = new CountDownLatch(1);

  @AfterEach
  void letGo() {
    atTheEnd.countDown();
  }

  @Test
  void documentsThatNeverEndAreRejectedAndTheRestIsLoadedOnAsManyThreads() throws Exception {
    Stream<Task> tasks =
        IntStream.range(0, 40).mapToObj(i -> i % 10 == 3 ? deaf("input" + i) : good("input" + i));

    RunSummary run = run(new PipelineConfig(2, 8, 1_000, SHORT), tasks);

    assertThat(run.loaded()).isEqualTo(36);
    assertThat(written).hasSize(36).doesNotContain("input3");
    assertThat(run.rejections())
        .hasSize(4)
        .allSatisfy(
            rejection -> {
              assertThat(rejection.reason()).isEqualTo(Reason.TOO_SLOW);
              assertThat(rejection.message()).contains("was not done after");
            });
    assertThat(run.inputs()).isEqualTo(40);
  }

  @Test
  void waitingForAThreadDoesNotCountAsWork() throws Exception {
    Stream<Task> tasks =
        IntStream.range(0, 12).mapToObj(i -> task("input" + i, 1, () -> Thread.sleep(60)));

    RunSummary run = run(new PipelineConfig(1, 12, 1_000, Duration.ofMillis(500)), tasks);

    assertThat(run.loaded()).isEqualTo(12);
  }

  @Test
  void onlySoManyBytesAreUnderWayAndALargerInputGoesAlone() throws Exception {
    AtomicLong underWay = new AtomicLong();
    AtomicLong most = new AtomicLong();
    List<Long> besideTheLarge = Collections.synchronizedList(new ArrayList<>());
    Stream<Task> tasks =
        IntStream.range(0, 50)
            .mapToObj(
                i -> {
                  long bytes = i == 20 ? 500 : 30;
                  return task(
                      "input" + i,
                      bytes,
                      () -> {
                        long now = underWay.addAndGet(bytes);
                        if (bytes == 500) {
                          besideTheLarge.add(now);
                        } else {
                          most.accumulateAndGet(now, Math::max);
                        }
                        Thread.sleep(3);
                        underWay.addAndGet(-bytes);
                      });
                });

    RunSummary run = run(new PipelineConfig(7, 28, 100, SHORT), tasks);

    assertThat(run.loaded()).isEqualTo(50);
    assertThat(written).startsWith("input0", "input1").endsWith("input49");
    assertThat(most.get()).isBetween(30L, 100L);
    assertThat(besideTheLarge).containsExactly(500L);
  }

  @Test
  void aDocumentThatTakesAllMemoryIsRejectedAndTheRestIsLoaded() throws Exception {
    Task greedy =
        task(
            "greedy",
            1,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });

    RunSummary run = run(PipelineConfig.ofThreads(2), Stream.of(good("a"), greedy, good("b")));

    assertThat(written).containsExactly("a", "b");
    assertThat(run.rejections())
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private RunSummary run(PipelineConfig config, Stream<Task> tasks) throws Exception {
    FactsSink sink = documents -> documents.forEach(d -> written.add(d.info().path()));
    return new Pipeline(config, sink, RunListener.SILENT).run(tasks.iterator());
  }

  /** Works on, although it is asked to end. */
  private Task deaf(String input) {
    return task(
        input,
        1,
        () -> {
          while (atTheEnd.getCount() > 0) {
            Thread.onSpinWait();
          }
        });
  }

  private static Task good(String input) {
    return task(input, 1, () -> {});
  }

  private interface Work {
    void run() throws InterruptedException;
  }

  private static Task task(String input, long bytes, Work work) {
    return new Task() {
      @Override
      public String input() {
        return input;
      }

      @Override
      public long bytes() {
        return bytes;
      }

      @Override
      public Result run(StageTimes times) {
        try {
          work.run();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        DocumentInfo info = new DocumentInfo(input, input, "00", "UTF-8", "test", null);
        return new Result.Found(input, new ExtractedDocument(info, "fp", List.of(), ""));
      }
    };
  }
}
