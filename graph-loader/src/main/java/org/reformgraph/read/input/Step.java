package org.reformgraph.read.input;

import java.util.List;

/** A part of the walk that has not been looked at yet. */
@FunctionalInterface
interface Step {
  /** Looks at it. */
  Result take();

  /** What a step comes to: something found, or more steps. */
  sealed interface Result {}

  /** The end of a branch. */
  record Leaf(Found found) implements Result {}

  /** Steps to take next, in order. */
  record Branch(List<Step> steps) implements Result {
    public Branch {
      steps = List.copyOf(steps);
    }
  }
}
