package org.reformgraph.evaluate;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a tool found in one case, as far as it is scored.
 *
 * @param document name of the document's file; null when not known
 * @param path the document's path below the root of the run; null when not known
 * @param id the case's id; null when not known
 * @param title what the gold case is found by
 * @param topics codes
 */
public record FoundCase(
    String document,
    String path,
    String id,
    String title,
    List<FoundEntity> entities,
    List<FoundRelation> relations,
    List<FoundOutcome> outcomes,
    Set<String> topics) {
  public FoundCase {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    outcomes = List.copyOf(outcomes);
    topics = Collections.unmodifiableSet(new LinkedHashSet<>(topics));
  }

  /** What stands for a case that was not found. */
  static FoundCase nothing(String title) {
    return new FoundCase(null, null, null, title, List.of(), List.of(), List.of(), Set.of());
  }
}
