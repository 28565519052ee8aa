package org.reformgraph.benchmarks.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code reformgraph} in processes of their own, as users run it.
 *
 * @param jar that of graph-api
 * @param home where everything of the run is kept; with ports of its own
 */
record Command(Path jar, Path home) {
  private static final long MINUTES = 30;

  /** Starts it; what it says goes to a file of the home. */
  Process start(String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-jar");
    line.add(jar.toString());
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().put("REFORMGRAPH_HOME", home.toString());
    return builder.start();
  }

  /** Runs it to its end; what it returns. */
  int run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("it hangs: " + String.join(" ", arguments));
    }
    return process.exitValue();
  }

  /** Runs it, and is content with success only. */
  void succeed(String... arguments) throws IOException, InterruptedException {
    int code = run(arguments);
    if (code != 0) {
      throw new IOException(
          "it returned " + code + ": " + String.join(" ", arguments) + "\n" + lastWords());
    }
  }

  /** The end of what all commands said. */
  String lastWords() throws IOException {
    List<String> lines = Files.readAllLines(log());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }

  private Path log() {
    return home.resolve("commands.log");
  }
}
