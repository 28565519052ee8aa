package org.reformgraph.benchmarks.soak;

/** Something in several steps, on a thread of its own. */
@FunctionalInterface
interface Task {
  /**
   * Does it once.
   *
   * @param number how many were due before
   * @throws Steps.FailedException when a step does not come out as it should; that is told already
   */
  void run(int number, Steps steps) throws Steps.FailedException;
}
