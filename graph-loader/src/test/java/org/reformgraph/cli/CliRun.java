package org.reformgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;

/** One run of the command line in this process, with what it said. */
record CliRun(int exitCode, String out, String err) {
  static CliRun of(Object... args) {
    return with(Map.of(), args);
  }

  static CliRun with(Map<String, String> env, Object... args) {
    return with(false, env, args);
  }

  /**
   * Runs a command.
   *
   * @param interactive whether somebody looks at the output
   * @param args texts and paths
   */
  static CliRun with(boolean interactive, Map<String, String> env, Object... args) {
    return with(interactive, Clock.systemDefaultZone(), env, args);
  }

  /** Runs a command by a clock. */
  static CliRun at(Clock clock, Map<String, String> env, Object... args) {
    return with(false, clock, env, args);
  }

  private static CliRun with(
      boolean interactive, Clock clock, Map<String, String> env, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            Terminal.utf8(out),
            Terminal.utf8(err),
            env,
            interactive,
            interactive,
            clock);
    String[] words =
        Arrays.stream(args)
            .map(arg -> arg instanceof Path path ? path.toString() : (String) arg)
            .toArray(String[]::new);
    int exitCode = ReformGraphCli.run(terminal, words);
    return new CliRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
