package org.reformgraph.pipeline;

import java.io.IOException;
import org.reformgraph.read.RejectedInputException;

/** Takes what was found, document by document, in the order of the inputs, on one thread. */
@FunctionalInterface
public interface FactsSink {
  /**
   * Writes a document's facts, all or nothing.
   *
   * @throws RejectedInputException when this document cannot be written but others may
   * @throws IOException when nothing can be written any more: the run ends
   */
  void write(DocumentFacts facts) throws IOException, RejectedInputException;
}
