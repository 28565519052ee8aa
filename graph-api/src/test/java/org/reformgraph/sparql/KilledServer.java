package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.reformgraph.api.ServeProcess;
import org.reformgraph.cypher.testing.Neo4jServer;

/** {@code reformgraph serve} that is killed ({@code kill -9}). */
record KilledServer(Path home, Neo4jServer database) {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int PAUSE_MILLIS = 2;

  /**
   * Starts it, and kills it some time after something was begun.
   *
   * @param begun is asked again and again
   */
  void killedAfter(Callable<Boolean> begun, Duration moment) throws Exception {
    Process process = ServeProcess.builder(home, database).redirectOutput(Redirect.DISCARD).start();
    try {
      await(begun, process);
      Thread.sleep(moment.toMillis());
      assertThat(process.isAlive()).as("the server is there to be killed").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static void await(Callable<Boolean> begun, Process process) throws Exception {
    long start = System.nanoTime();
    while (!begun.call()) {
      if (!process.isAlive()) {
        throw new IOException("serve ended by itself with " + process.exitValue());
      }
      assertThat(System.nanoTime() - start).isLessThan(PATIENCE.toNanos());
      Thread.sleep(PAUSE_MILLIS);
    }
  }
}
