package org.reformgraph.benchmarks.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** {@code reformgraph serve} in a process of its own, on a free port. */
public final class Served implements AutoCloseable {
  /** The command, as its file is named. */
  public static final String COMMAND = "serve";

  private final Process process;
  private final URI start;

  private Served(Process process, URI start) {
    this.process = process;
    this.start = start;
  }

  /**
   * Starts it, and waits until it answers.
   *
   * @param command one that has {@code serve}
   * @throws IOException when it ends before, with the end of what it said
   */
  public static Served start(Command command, String... options) throws IOException {
    Stream<String> port = Stream.of(COMMAND, "--port", "0");
    String[] line = Stream.concat(port, Stream.of(options)).toArray(String[]::new);
    Process process = command.process(line).start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String address = said.readLine();
    if (address == null) {
      throw new IOException("the server did not start: " + command.lastWords(COMMAND));
    }
    return new Served(process, URI.create(address));
  }

  /** Its start page. */
  public URI uri() {
    return start;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Tells it to stop, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
