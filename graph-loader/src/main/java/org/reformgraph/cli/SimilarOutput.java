package org.reformgraph.cli;

import java.io.IOException;
import org.reformgraph.similar.SimilarAnswer;

/** Writes answers. */
interface SimilarOutput {
  /** Writes one, and hands all that was written over. */
  void write(SimilarAnswer answer) throws IOException;
}
