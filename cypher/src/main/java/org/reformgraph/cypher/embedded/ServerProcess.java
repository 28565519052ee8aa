package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.cypher.home.Home;

/**
 * A process of the server's class path.
 *
 * @param handle the process
 */
record ServerProcess(ProcessHandle handle) {

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration KILL_LIMIT = Duration.ofMinutes(2);

  /** What the JVM of the server writes before the server's own log begins. */
  static Path console(Home home) {
    return home.neo4jLogs().resolve("neo4j-console.log");
  }

  /** Starts a process that lives on when we end, deaf to our terminal's signals. */
  static ServerProcess detached(Home home, List<String> command) throws IOException {
    List<String> words = new ArrayList<>(detaching());
    words.addAll(command);
    Process process =
        builder(home, words)
            .redirectErrorStream(true)
            .redirectOutput(console(home).toFile())
            .start();
    process.getOutputStream().close();
    return new ServerProcess(process.toHandle());
  }

  /** Starts a process on our terminal, which sends it the same signals as us. */
  static Process attached(Home home, List<String> command) throws IOException {
    Files.deleteIfExists(console(home));
    return builder(home, command).inheritIO().redirectInput(Redirect.PIPE).start();
  }

  /** A process in the home's directory that knows nothing of a Neo4j that the user has besides. */
  static ProcessBuilder builder(Home home, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.neo4j().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    builder.environment().put("NEO4J_HOME", home.neo4j().toString());
    builder.environment().put("NEO4J_CONF", home.neo4jConf().toString());
    return builder;
  }

  /**
   * A session of its own where there is {@code setsid}, else at least no hang-up with the terminal.
   */
  private static List<String> detaching() {
    return Stream.of("/usr/bin/setsid", "/bin/setsid", "/usr/bin/nohup")
        .filter(program -> Files.isExecutable(Path.of(program)))
        .findFirst()
        .map(List::of)
        .orElse(List.of());
  }

  /** Ends the process at once; what it has written so far is what it recovers at its next start. */
  static void kill(ProcessHandle process) {
    process.destroyForcibly();
    if (!hasEnded(process, KILL_LIMIT)) {
      throw new EmbeddedNeo4jException(
          Problem.STOP_TIMEOUT,
          ProcessWords.describe(process)
              + " works on the store and cannot be ended: it is another user's, or nobody takes"
              + " note of its end. Have it ended, and run the command again.");
    }
  }

  /** Asks the process to end and waits until it has. */
  static void end(ProcessHandle process, Duration limit) {
    process.destroy();
    if (!hasEnded(process, limit)) {
      throw new EmbeddedNeo4jException(
          Problem.STOP_TIMEOUT,
          "Neo4j, "
              + ProcessWords.describe(process)
              + ", has not ended within "
              + limit.toSeconds()
              + " seconds. It may still be writing: wait, and stop it again. If you must, `kill -9 "
              + process.pid()
              + "` ends it at once; it recovers its data at the next start.");
    }
  }

  private static boolean hasEnded(ProcessHandle process, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (process.isAlive()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Waiting.pause(PAUSE);
    }
    return true;
  }
}
