package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.reformgraph.load.IntakeResult;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.pipeline.Rejection;
import org.reformgraph.pipeline.Result;
import org.reformgraph.pipeline.RunSummary;

/** Keeps what a load says, for the program that handed the document in. */
final class IntakeReport implements Report {
  private final String collection;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();
  private RunSummary run;

  IntakeReport(String collection) {
    this.collection = collection;
  }

  @Override
  public void note(String message) {
    // what is only worth knowing, the result says
  }

  @Override
  public void warn(String message) {
    warnings.add(message);
  }

  @Override
  public void total(LongSupplier count) {
    // the listener hears how far it is
  }

  @Override
  public void done(Result result) {
    if (result instanceof Result.Found || result instanceof Result.Unchanged) {
      documents.add(CanonicalId.document(collection, result.input()));
    }
  }

  @Override
  public void summary(RunSummary summary) {
    this.run = summary;
  }

  @Override
  public void close() {
    // nothing is shown
  }

  /** What came of it; once the run has come to its end. */
  IntakeResult result() {
    return new IntakeResult(
        run.loaded(),
        run.unchanged(),
        run.cases(),
        sum(run.facts(), Arrays.stream(EntityType.values()).map(EntityType::label)),
        sum(run.facts(), Arrays.stream(RelationType.values()).map(RelationType::name)),
        run.facts().getOrDefault("Outcome", 0L),
        run.rejections().stream().map(IntakeReport::rejected).toList(),
        warnings,
        documents);
  }

  private static long sum(Map<String, Long> facts, Stream<String> kinds) {
    return kinds.mapToLong(kind -> facts.getOrDefault(kind, 0L)).sum();
  }

  private static IntakeResult.Rejected rejected(Rejection rejection) {
    return new IntakeResult.Rejected(
        rejection.input(), rejection.reason().name(), rejection.message());
  }
}
