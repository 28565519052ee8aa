package org.reformgraph.sparql;

import java.util.Objects;

/**
 * How the data set stands to the graph.
 *
 * @param phase what is being done
 * @param graph how many loads the graph has seen when it was last asked; -1 when it never answered
 * @param dataSet how many of them the data set holds; -1 when there is no data set yet
 * @param problem why the data set is not brought up to date; empty when it is
 */
public record SparqlStatus(Phase phase, long graph, long dataSet, String problem) {
  /** What is being done. */
  public enum Phase {
    /** The first data set is being made, or made anew. */
    BUILDING,
    /** The data set holds what the graph does. */
    CURRENT,
    /** The graph has changed, or is being changed. */
    BEHIND,
    /** Something went wrong; it is tried again. */
    FAILED
  }

  public SparqlStatus {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(problem, "problem");
  }

  /** How many loads the data set is behind; 0 also when it is behind by one under way. */
  public long lag() {
    return Math.max(0, graph - Math.max(0, dataSet));
  }
}
