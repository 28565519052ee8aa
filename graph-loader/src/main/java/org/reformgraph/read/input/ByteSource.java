package org.reformgraph.read.input;

import java.io.IOException;
import java.io.InputStream;
import org.reformgraph.read.RejectedInputException;

/** A way to open an input's bytes, as often as wanted. */
@FunctionalInterface
public interface ByteSource {
  /**
   * Opens the bytes from their start.
   *
   * @return a fresh stream that the caller closes
   * @throws RejectedInputException when the bytes must not be read, as from an encrypted zip entry
   */
  InputStream open() throws IOException, RejectedInputException;
}
