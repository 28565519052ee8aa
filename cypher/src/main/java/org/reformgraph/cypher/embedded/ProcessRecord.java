package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.reformgraph.cypher.home.Home;

/**
 * What is written down of a running server. The start of its process is part of it, since systems
 * give a process id to another process after a while.
 *
 * @param pid the process id
 * @param startedMillis when the process started, as the system says; 0 where it does not
 * @param ports the ports that it was started on
 */
record ProcessRecord(long pid, long startedMillis, Ports ports) {

  static ProcessRecord of(ProcessHandle process, Ports ports) {
    return new ProcessRecord(process.pid(), started(process), ports);
  }

  /** What is recorded in the home, whether the process still lives or not. */
  static Optional<ProcessRecord> read(Home home) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file(home))) {
      values.load(reader);
      return Optional.of(
          new ProcessRecord(
              number(values, "pid"),
              number(values, "started"),
              new Ports(number(values, "bolt").intValue(), number(values, "http").intValue())));
    } catch (IOException | IllegalArgumentException e) {
      // no record, or one that a crash cut short: the store's own lock tells whether a server lives
      return Optional.empty();
    }
  }

  void write(Home home) throws IOException {
    Properties values = new Properties();
    values.setProperty("pid", "" + pid);
    values.setProperty("started", "" + startedMillis);
    values.setProperty("bolt", "" + ports.bolt());
    values.setProperty("http", "" + ports.http());
    StringWriter text = new StringWriter();
    values.store(text, "the running Neo4j");
    Files.createDirectories(home.neo4jRun());
    Files.writeString(file(home), text.toString());
  }

  static void delete(Home home) throws IOException {
    Files.deleteIfExists(file(home));
  }

  /** The process, when it is the one that was recorded and still lives. */
  Optional<ProcessHandle> process(Home home) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> started(process) == startedMillis || isServer(process, home));
  }

  /**
   * Linux counts a start from the boot, and says that the boot was at another time when somebody
   * sets the clock.
   */
  private static boolean isServer(ProcessHandle process, Home home) {
    return ServerJava.isStartedWith(ServerJava.serverArguments(home), process);
  }

  /** The process of a record that is known to live. */
  ProcessHandle handle(Home home) {
    return process(home)
        .orElseThrow(
            () ->
                new EmbeddedNeo4jException(
                    Problem.NOT_RUNNING, "Neo4j, process " + pid + ", has ended just now."));
  }

  /** Beside {@code neo4j.pid}, which the server writes itself, and only while it starts. */
  static Path file(Home home) {
    return home.neo4jRun().resolve("process.properties");
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
  }

  private static Long number(Properties values, String name) {
    return Long.valueOf(values.getProperty(name, ""));
  }
}
