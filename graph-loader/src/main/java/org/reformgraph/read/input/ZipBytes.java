package org.reformgraph.read.input;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The bytes of a zip file, on disk or in memory.
 *
 * @param size of the archive itself
 */
record ZipBytes(long size, Opener opener) {
  /** Opens a channel that the caller closes. */
  @FunctionalInterface
  interface Opener {
    SeekableByteChannel open() throws IOException;
  }

  static ZipBytes of(Path file, long size) {
    return new ZipBytes(size, () -> Files.newByteChannel(file));
  }

  static ZipBytes of(byte[] bytes) {
    return new ZipBytes(bytes.length, () -> new SeekableInMemoryByteChannel(bytes));
  }

  SeekableByteChannel open() throws IOException {
    return opener.open();
  }
}
