package org.reformgraph.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.reformgraph.cli.Main;
import org.reformgraph.cypher.embedded.Neo4jConnection;

/**
 * {@code reformgraph} in processes of its own, as users run it. What a command said last is in a
 * file of the home that is named after it.
 *
 * @param program what Java runs: a jar, or a class and its class path
 * @param home where everything of a run is kept
 * @param options of Java
 * @param environment what the processes have in it beside ours
 * @param limit a command that takes longer hangs
 */
public record Command(
    List<String> program,
    Path home,
    List<String> options,
    Map<String, String> environment,
    Duration limit) {
  private static final Path JAR = Path.of("graph-api", "target", "graph-api.jar").toAbsolutePath();

  /** Files of one run are of one day, also when it passes midnight: they are compared. */
  private static final String DAY = Long.toString(Instant.now().getEpochSecond());

  private static final Duration LIMIT = Duration.ofHours(2);
  private static final int LAST_LINES = 20;
  private static final String FREE_PORTS =
      "neo4j.bolt.port=0\nneo4j.http.port=0\nsparql.port=0\napi.port=0\n";

  /**
   * By the jar of graph-api, which has all commands.
   *
   * @throws IllegalStateException when it is not built, or this runs elsewhere than in the
   *     project's folder
   */
  public static Command ofJar(Path home) {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException(
          "build graph-api first, and run this in the project's folder");
    }
    return of(List.of("-jar", JAR.toString()), home);
  }

  /** By the class path of this process, which has all commands but {@code serve}. */
  public static Command ofClassPath(Path home) {
    return of(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), home);
  }

  private static Command of(List<String> program, Path home) {
    return new Command(program, home, List.of(), Map.of(), LIMIT);
  }

  /** The same with further options of Java. */
  public Command with(String... more) {
    List<String> all = Stream.concat(options.stream(), Stream.of(more)).toList();
    return new Command(program, home, all, environment, limit);
  }

  /** The same on a database that runs already. */
  public Command on(Neo4jConnection neo4j) {
    Map<String, String> named =
        Map.of(
            "NEO4J_URI", neo4j.uri().toString(),
            "NEO4J_USERNAME", neo4j.user(),
            "NEO4J_PASSWORD", neo4j.password());
    return new Command(program, home, options, named, limit);
  }

  /** The same with another limit. */
  public Command within(Duration time) {
    return new Command(program, home, options, environment, time);
  }

  /** Makes the home, with settings by which its servers take free ports, unless it has some. */
  public Command atFreePorts() throws IOException {
    Path settings = home.resolve("reformgraph.properties");
    if (!Files.exists(settings)) {
      Files.createDirectories(home);
      Files.writeString(settings, FREE_PORTS);
    }
    return this;
  }

  /** Starts it; all that it says goes to its file. */
  public Process start(String... arguments) throws IOException {
    return process(arguments)
        .redirectErrorStream(true)
        .redirectOutput(log(arguments[0]).toFile())
        .start();
  }

  /** Ready to start; its answer can be read, and what else it says goes to its file. */
  ProcessBuilder process(String... arguments) {
    Stream<String> java =
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    List<String> line =
        Stream.of(java, options.stream(), program.stream(), Stream.of(arguments))
            .flatMap(words -> words)
            .toList();
    ProcessBuilder builder = new ProcessBuilder(line).redirectError(log(arguments[0]).toFile());
    builder.environment().put("REFORMGRAPH_HOME", home.toString());
    builder.environment().put("SOURCE_DATE_EPOCH", DAY);
    builder.environment().putAll(environment);
    return builder;
  }

  /**
   * Runs it to its end.
   *
   * @return its exit code
   * @throws IOException when it hangs
   */
  public int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException(
            String.join(" ", arguments) + " does not end: " + lastWords(arguments[0]));
      }
      return process.exitValue();
    } finally {
      process.destroyForcibly(); // also when we are told to stop
    }
  }

  /**
   * Runs it to its end.
   *
   * @return the lines that it said
   * @throws IOException when it does not succeed, with the end of what it said
   */
  public List<String> succeed(String... arguments) throws IOException, InterruptedException {
    int code = run(arguments);
    if (code != 0) {
      throw new IOException(
          String.join(" ", arguments) + " returned " + code + ": " + lastWords(arguments[0]));
    }
    return Files.readAllLines(log(arguments[0]));
  }

  /** Where it is found what a command said last. */
  public Path log(String command) {
    return home.resolve(command + ".log");
  }

  /** The end of what a command said last. */
  public String lastWords(String command) throws IOException {
    List<String> lines = Files.readAllLines(log(command));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
