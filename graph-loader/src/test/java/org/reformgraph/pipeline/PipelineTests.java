package org.reformgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.model.DocumentInfo;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/** Order, failures and bounds of a run. */
class PipelineTests {
  private final List<String> written = new ArrayList<>();
  private final FactsSink sink = documents -> documents.forEach(d -> written.add(d.info().path()));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInputsOnAnyNumberOfThreads(int threads) throws Exception {
    List<String> inputs = IntStream.range(0, 200).mapToObj(i -> "input" + i).toList();

    RunSummary run = run(threads, sink, inputs.stream().map(PipelineTests::slowAtTimes));

    assertThat(written).isEqualTo(inputs);
    assertThat(run.loaded()).isEqualTo(200);
    assertThat(run.rejections()).isEmpty();
  }

  @Test
  void everyKindOfFailureIsACountedRejectionAndTheRestIsLoaded() throws Exception {
    RunSummary run =
        run(
            2,
            sink,
            Stream.of(
                good("a"),
                task("b", () -> rejected(Reason.NO_TEXT_LAYER)),
                task("c", () -> fails(new IllegalStateException("odd"))),
                task("d", () -> recurse(0)),
                new DoneTask(new Result.Ignored("e", "hidden file")),
                new DoneTask(new Result.Unchanged("f")),
                good("g")));

    assertThat(written).containsExactly("a", "g");
    assertThat(run.rejections())
        .extracting(Rejection::input, Rejection::reason)
        .containsExactly(
            tuple("b", Reason.NO_TEXT_LAYER), tuple("c", Reason.FAILED), tuple("d", Reason.FAILED));
    assertThat(run.rejections().get(1).message()).isEqualTo("IllegalStateException: odd");
    assertThat(run.inputs()).isEqualTo(7);
    assertThat(run.loaded() + run.unchanged() + run.ignored() + run.rejections().size())
        .isEqualTo(run.inputs());
  }

  @Test
  void noMoreInputsAreDrawnThanTheWindowHolds() throws Exception {
    AtomicInteger drawn = new AtomicInteger();
    AtomicInteger ahead = new AtomicInteger();
    FactsSink counting =
        documents -> {
          ahead.accumulateAndGet(drawn.get() - written.size(), Math::max);
          sink.write(documents);
        };
    Stream<Task> tasks =
        IntStream.range(0, 100)
            .mapToObj(i -> good("input" + i))
            .peek(task -> drawn.incrementAndGet());

    new Pipeline(new PipelineConfig(2, 5), counting, RunListener.SILENT).run(tasks.iterator());

    assertThat(written).hasSize(100);
    assertThat(ahead.get()).isBetween(1, 6);
  }

  @Test
  void oneDocumentThatTheSinkRefusesDoesNotTakeItsNeighboursAlong() throws Exception {
    FactsSink picky =
        documents -> {
          if (documents.stream().anyMatch(d -> d.info().path().equals("b"))) {
            throw new RejectedInputException(Reason.FAILED, "not this one");
          }
          sink.write(documents);
        };

    RunSummary run = run(1, picky, Stream.of(good("a"), good("b"), good("c")));

    assertThat(written).containsExactly("a", "c");
    assertThat(run.loaded()).isEqualTo(2);
    assertThat(run.rejections()).extracting(Rejection::message).containsExactly("not this one");
  }

  @Test
  void aSinkThatCannotWriteAnyMoreEndsTheRun() {
    FactsSink full =
        documents -> {
          throw new IOException("no space left on device");
        };

    assertThatThrownBy(() -> run(2, full, Stream.of(good("a"), good("b"))))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left on device");
  }

  @Test
  void theSinkHearsOfTheEndOnce() throws Exception {
    AtomicInteger ends = new AtomicInteger();
    FactsSink ending =
        new FactsSink() {
          @Override
          public void write(List<ExtractedDocument> documents) {}

          @Override
          public void finish() {
            ends.incrementAndGet();
          }
        };

    run(2, ending, Stream.of(good("a"), good("b")));

    assertThat(ends.get()).isEqualTo(1);
  }

  private static RunSummary run(int threads, FactsSink sink, Stream<? extends Task> tasks)
      throws IOException, InterruptedException {
    Iterator<? extends Task> iterator = tasks.iterator();
    return new Pipeline(PipelineConfig.ofThreads(threads), sink, RunListener.SILENT).run(iterator);
  }

  private static Task good(String input) {
    return task(input, () -> found(input));
  }

  private static Task slowAtTimes(String input) {
    return task(
        input,
        () -> {
          if (input.hashCode() % 7 == 0) {
            pause();
          }
          return found(input);
        });
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Result found(String input) {
    DocumentInfo info = new DocumentInfo(input, input, "00", "UTF-8", "test", null);
    return new Result.Found(input, new ExtractedDocument(info, "fp", List.of(), ""));
  }

  private static Result rejected(Reason reason) throws RejectedInputException {
    throw new RejectedInputException(reason, "…");
  }

  private static Result fails(RuntimeException e) {
    throw e;
  }

  private static Result recurse(int depth) throws RejectedInputException {
    return depth < 0 ? rejected(Reason.FAILED) : recurse(depth + 1);
  }

  private interface Body {
    Result run() throws RejectedInputException;
  }

  private static Task task(String input, Body body) {
    return new Task() {
      @Override
      public String input() {
        return input;
      }

      @Override
      public Result run(StageTimes times) throws RejectedInputException {
        return body.run();
      }
    };
  }
}
