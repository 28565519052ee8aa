package org.reformgraph.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.reformgraph.cypher.testing.Neo4jServer;

/**
 * {@code reformgraph serve} of the jar that users run, in a process of its own.
 *
 * @param process the server
 * @param api where it answers
 */
record ServeProcess(Process process, URI api) implements AutoCloseable {
  private static final Path JAR = Path.of("target", "graph-api.jar");

  /** Starts it, and waits until it has said where it answers. */
  static ServeProcess start(Path home, Neo4jServer database) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dfile.encoding=UTF-8",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    JAR.toString(),
                    "serve",
                    "--no-sparql",
                    "--port",
                    "0"))
            .redirectErrorStream(true);
    builder.environment().put("REFORMGRAPH_HOME", home.toString());
    builder.environment().put("NEO4J_URI", database.uri().toString());
    builder.environment().put("NEO4J_USERNAME", database.user());
    builder.environment().put("NEO4J_PASSWORD", database.password());
    Process process = builder.start();
    try {
      BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
      URI api = address(said);
      Thread rest = new Thread(() -> said.lines().forEach(line -> {}), "rest-of-serve");
      rest.setDaemon(true);
      rest.start();
      return new ServeProcess(process, api);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI address(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.startsWith("http://")) {
        return URI.create(line.strip());
      }
    }
    throw new IOException("serve ended:\n" + all);
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      kill();
    }
  }
}
