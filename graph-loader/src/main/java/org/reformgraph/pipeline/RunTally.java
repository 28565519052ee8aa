package org.reformgraph.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/** Counts results while a run goes on. Used by the run's own thread only. */
final class RunTally {
  private final long start = System.nanoTime();
  private final StageTimes times;
  private final Map<String, Long> facts = new LinkedHashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private long loaded;
  private long unchanged;
  private long ignored;
  private long cases;

  RunTally(StageTimes times) {
    this.times = times;
    for (EntityType type : EntityType.values()) {
      facts.put(type.label(), 0L);
    }
    for (RelationType type : RelationType.values()) {
      facts.put(type.name(), 0L);
    }
    facts.put("Outcome", 0L);
    facts.put("Topic", 0L);
  }

  void add(Result result) {
    if (result instanceof Result.Found found) {
      loaded++;
      found.document().cases().forEach(this::add);
    } else if (result instanceof Result.Rejected rejected) {
      rejections.add(rejected.rejection());
    } else if (result instanceof Result.Unchanged) {
      unchanged++;
    } else {
      ignored++;
    }
  }

  private void add(CaseFacts found) {
    cases++;
    found.entities().forEach(e -> count(e.type().label(), 1));
    found.relations().forEach(r -> count(r.type().name(), 1));
    count("Outcome", found.outcomes().size());
    count("Topic", found.topics().size());
  }

  private void count(String kind, long more) {
    facts.merge(kind, more, Long::sum);
  }

  RunSummary summary() {
    return new RunSummary(
        loaded,
        unchanged,
        ignored,
        cases,
        facts,
        rejections,
        times.sums(),
        Duration.ofNanos(System.nanoTime() - start));
  }
}
