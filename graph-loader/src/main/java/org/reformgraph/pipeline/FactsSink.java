package org.reformgraph.pipeline;

import java.io.IOException;
import java.util.List;
import org.reformgraph.read.RejectedInputException;

/** Takes what was found, in the order of the inputs, on one thread. */
@FunctionalInterface
public interface FactsSink {
  /** Takes and forgets. */
  FactsSink NOWHERE = documents -> {};

  /**
   * Writes documents that are ready at the same time. When several are refused, they are offered
   * again one by one.
   *
   * @throws RejectedInputException when these documents cannot be written but others may
   * @throws IOException when nothing can be written any more: the run ends
   */
  void write(List<ExtractedDocument> documents) throws IOException, RejectedInputException;

  /** All documents of the run are written: does what is left to do. */
  default void finish() {}
}
