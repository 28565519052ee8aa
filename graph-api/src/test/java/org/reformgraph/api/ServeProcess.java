package org.reformgraph.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.reformgraph.cypher.testing.Neo4jServer;

/**
 * {@code reformgraph serve} of the jar that users run, in a process of its own.
 *
 * @param process the server
 * @param api where it answers
 */
public record ServeProcess(Process process, URI api) implements AutoCloseable {
  /** What Java ends with after {@code SIGTERM}. */
  private static final int STOPPED = 128 + 15;

  private static final int KILLED = 128 + 9;

  private static final Path JAR = Path.of("target", "graph-api.jar");

  /** The process, to be started; it listens on a free port. */
  public static ProcessBuilder builder(Path home, Neo4jServer database, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-XX:TieredStopAtLevel=1"));
    // as most machines have: with two, what is done asynchronously has no threads of a pool
    command.add("-XX:ActiveProcessorCount=4");
    command.add("-XX:ErrorFile=" + Path.of("target", "hs_err_%p.log"));
    // what the server unpacks for itself goes with the home: killed, it cannot clear up
    command.add("-Djava.io.tmpdir=" + temporary(home));
    command.addAll(List.of("-jar", JAR.toString(), "serve", "--port", "0"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("REFORMGRAPH_HOME", home.toString());
    builder.environment().put("NEO4J_URI", database.uri().toString());
    builder.environment().put("NEO4J_USERNAME", database.user());
    builder.environment().put("NEO4J_PASSWORD", database.password());
    return builder;
  }

  private static Path temporary(Path home) {
    try {
      return Files.createDirectories(home.resolve("tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it, and waits until it has said where it answers. */
  public static ServeProcess start(Path home, Neo4jServer database, String... options)
      throws IOException {
    Process process = builder(home, database, options).start();
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

  /** Waits until its health says so. */
  public void awaitHealth(String words) throws IOException, InterruptedException {
    Client client = new Client(api);
    long start = System.nanoTime();
    String health = client.get("actuator/health").body();
    while (!health.contains(words)) {
      if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(10)) {
        throw new IOException("its health never says " + words + ", but " + health);
      }
      Thread.sleep(100);
      health = client.get("actuator/health").body();
    }
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /**
   * Stops it, unless it was killed.
   *
   * @throws IllegalStateException when it did not end, or by a crash
   */
  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      process.destroy();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        kill();
        throw new IllegalStateException("serve did not end when it was asked to");
      }
    }
    if (process.exitValue() != STOPPED && process.exitValue() != KILLED) {
      throw new IllegalStateException("serve ended with " + process.exitValue());
    }
  }
}
