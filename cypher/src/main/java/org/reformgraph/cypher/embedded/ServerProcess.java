package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.cypher.home.Home;

/** Starts the programs of the server's class path. */
final class ServerProcess {

  private ServerProcess() {}

  /** What the JVM of the server writes before the server's own log begins. */
  static Path console(Home home) {
    return home.logs().resolve("neo4j-console.log");
  }

  /** Starts a process that lives on when we end, deaf to our terminal's signals. */
  static Process detached(Home home, List<String> command) throws IOException {
    Files.createDirectories(home.logs());
    List<String> words = new ArrayList<>(detaching());
    words.addAll(command);
    return builder(home, words)
        .redirectErrorStream(true)
        .redirectOutput(console(home).toFile())
        .redirectInput(Redirect.PIPE)
        .start();
  }

  /** A process in the home's directory that does not know the user's own Neo4j. */
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
}
