package org.reformgraph.benchmarks.soak;

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
 * @param heap the most heap of a process, as in {@code 1g}
 */
record Command(Path jar, Path home, String heap) {
  private static final long LONGEST_HOURS = 2;
  private static final int LAST_LINES = 20;

  /** Has a process made; what it says beside its answer goes to a file of the home. */
  ProcessBuilder process(String log, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Xmx" + heap);
    line.add("-jar");
    line.add(jar.toString());
    line.addAll(List.of(arguments));
    line.add("--home");
    line.add(home.toString());
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.redirectError(ProcessBuilder.Redirect.appendTo(home.resolve(log).toFile()));
    return builder;
  }

  /**
   * Runs it to its end.
   *
   * @throws IOException when it does not succeed, with the end of what it said
   */
  void succeed(String... arguments) throws IOException, InterruptedException {
    String log = arguments[0] + ".log";
    ProcessBuilder builder = process(log, arguments);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve(log).toFile()));
    Process process = builder.start();
    try {
      if (!process.waitFor(LONGEST_HOURS, TimeUnit.HOURS)) {
        throw new IOException(arguments[0] + " does not end: " + lastWords(log));
      }
    } finally {
      process.destroyForcibly(); // also when we are told to stop
    }
    if (process.exitValue() != 0) {
      throw new IOException(
          arguments[0] + " returned " + process.exitValue() + ": " + lastWords(log));
    }
  }

  /** The end of what was said into a file. */
  String lastWords(String log) throws IOException {
    List<String> lines = Files.readAllLines(home.resolve(log));
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
