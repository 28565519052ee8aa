package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.cypher.home.Home;

/**
 * The logs of one start, read from where they ended before it.
 *
 * @param home the home that keeps the logs
 * @param userLogStart size of {@code neo4j.log} before the start
 * @param debugLogStart size of {@code debug.log} before the start
 */
record ServerLog(Home home, long userLogStart, long debugLogStart) {

  private static final int MOST_BYTES = 200_000;
  private static final int TAIL_LINES = 15;

  /** Marks where the logs end now. */
  static ServerLog mark(Home home) throws IOException {
    return new ServerLog(home, size(userLog(home)), size(debugLog(home)));
  }

  /** The log that is made for people. */
  static Path userLog(Home home) {
    return home.neo4jLogs().resolve("neo4j.log");
  }

  private static Path debugLog(Home home) {
    return home.neo4jLogs().resolve("debug.log");
  }

  /** All that the start has written. */
  String text() throws IOException {
    return read(userLog(home), userLogStart)
        + read(ServerProcess.console(home), 0)
        + read(debugLog(home), debugLogStart);
  }

  /** The last lines that the start has written for people, frames of stack traces left out. */
  String tail() throws IOException {
    String written = read(ServerProcess.console(home), 0) + read(userLog(home), userLogStart);
    List<String> lines = written.lines().filter(ServerLog::tells).toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
  }

  private static boolean tells(String line) {
    return !line.isBlank() && Stream.of("\tat ", "\t... ").noneMatch(line::startsWith);
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /**
   * The file's text from the offset; the whole file's where it has become shorter, that is, was
   * rotated.
   */
  private static String read(Path file, long from) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      long start = from > log.length() ? 0 : from;
      byte[] bytes = new byte[(int) Math.min(MOST_BYTES, log.length() - start)];
      log.seek(log.length() - bytes.length);
      log.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
