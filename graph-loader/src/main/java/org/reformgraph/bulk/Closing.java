package org.reformgraph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;

/** Closes everything also when something cannot be closed, as files on a full disk. */
final class Closing {
  private Closing() {}

  /**
   * Closes all.
   *
   * @throws IOException the first failure, with the others suppressed
   */
  static void all(Collection<? extends Closeable> all) throws IOException {
    IOException failure = null;
    for (Closeable each : all) {
      try {
        each.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
