package org.reformgraph.source;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which parts of a graph are read.
 *
 * @param chosen the ids of the nodes, those of cases standing for all that the case says; empty for
 *     the whole graph
 */
public record Selection(Optional<SortedSet<String>> chosen) {
  /** The whole graph. */
  public static Selection everything() {
    return new Selection(Optional.empty());
  }

  /** The nodes of some ids, as far as the graph has them. */
  public static Selection of(Collection<String> ids) {
    return new Selection(Optional.of(Collections.unmodifiableSortedSet(new TreeSet<>(ids))));
  }
}
