package org.reformgraph.cypher.embedded;

import java.time.Duration;

/** Pauses between two looks at something. */
final class Waiting {

  private Waiting() {}

  static void pause(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Neo4j", e);
    }
  }
}
