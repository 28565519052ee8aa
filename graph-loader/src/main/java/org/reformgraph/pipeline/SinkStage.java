package org.reformgraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reformgraph.read.RejectedInputException;

/** Offers what was found to the sink, and finds out which document it refuses. */
final class SinkStage {
  private final FactsSink sink;
  private final StageTimes times;

  SinkStage(FactsSink sink, StageTimes times) {
    this.sink = sink;
    this.times = times;
  }

  /** The same results, those that the sink refused turned into rejections. */
  List<Result> write(List<Result> results) throws IOException {
    List<ExtractedDocument> documents = new ArrayList<>();
    for (Result result : results) {
      if (result instanceof Result.Found found) {
        documents.add(found.document());
      }
    }
    if (documents.isEmpty() || accepted(documents)) {
      return results;
    }
    List<Result> ends = new ArrayList<>();
    for (Result result : results) {
      ends.add(result instanceof Result.Found found ? single(found) : result);
    }
    return ends;
  }

  /** A single document's refusal is asked for again, for its reason. */
  private boolean accepted(List<ExtractedDocument> documents) throws IOException {
    try {
      offer(documents);
      return true;
    } catch (RejectedInputException e) {
      return false;
    }
  }

  private Result single(Result.Found found) throws IOException {
    try {
      offer(List.of(found.document()));
      return found;
    } catch (RejectedInputException e) {
      return new Result.Rejected(Rejection.of(found.input(), e));
    }
  }

  void finish() {
    long start = System.nanoTime();
    sink.finish();
    times.add(Stage.WRITE, System.nanoTime() - start);
  }

  private void offer(List<ExtractedDocument> documents) throws IOException, RejectedInputException {
    long start = System.nanoTime();
    try {
      sink.write(documents);
    } finally {
      times.add(Stage.WRITE, System.nanoTime() - start);
    }
  }
}
