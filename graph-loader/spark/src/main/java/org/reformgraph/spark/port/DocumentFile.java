package org.reformgraph.spark.port;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that may be a document, wherever it is stored.
 *
 * @param path relative to the folder that is read, with {@code /}
 * @param collection the name that it is filed under
 * @param size in bytes
 * @param source opens it, as often as wanted
 */
public record DocumentFile(String path, String collection, long size, Source source) {
  /** A way to open a file. */
  @FunctionalInterface
  public interface Source {
    /** Opens the bytes from their start; the caller closes them. */
    InputStream open() throws IOException;
  }
}
