package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Neo4j's own administration tool, on the stopped server's store.
 *
 * @param java what runs it
 */
record AdminTool(ServerJava java) {

  /**
   * What a run has left.
   *
   * @param exitCode 0 when all went well
   * @param output what it wrote to both its streams
   */
  record Result(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  Result run(String... words) throws IOException {
    Process process =
        ServerProcess.builder(java.home(), java.admin(List.of(words)))
            .redirectErrorStream(true)
            .redirectInput(Redirect.PIPE)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(exitCode(process), output.strip());
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Neo4j's administration tool ran", e);
    }
  }
}
