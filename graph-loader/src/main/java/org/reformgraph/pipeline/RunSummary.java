package org.reformgraph.pipeline;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param loaded documents that were read, extracted and written
 * @param unchanged documents that were there already
 * @param ignored files that are no documents
 * @param cases of the loaded documents
 * @param facts how many of each kind the cases hold, by label, in a fixed order; kinds that were
 *     not found are there with 0
 * @param rejections in the order of the inputs
 * @param times by stage, added up over the threads
 * @param elapsed from start to end
 */
public record RunSummary(
    long loaded,
    long unchanged,
    long ignored,
    long cases,
    Map<String, Long> facts,
    List<Rejection> rejections,
    Map<Stage, Duration> times,
    Duration elapsed) {
  public RunSummary {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    rejections = List.copyOf(rejections);
    times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
  }

  /** All inputs that were looked at: loaded, unchanged, rejected and ignored. */
  public long inputs() {
    return loaded + unchanged + ignored + rejections.size();
  }
}
