package org.reformgraph.pipeline;

import org.reformgraph.read.RejectedInputException;

/** One input and the work to do on it. Run at most once, on any thread. */
public interface Task {
  /** The input's path as the run calls it. */
  String input();

  /**
   * How large the input is, in bytes: what is under way at once is bounded by it. 0 when it is not
   * known.
   */
  default long bytes() {
    return 0;
  }

  /**
   * Does the work up to, and without, the sink.
   *
   * @throws RejectedInputException when the input cannot be loaded
   */
  Result run(StageTimes times) throws RejectedInputException;
}
