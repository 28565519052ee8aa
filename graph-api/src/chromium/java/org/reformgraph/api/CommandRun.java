package org.reformgraph.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reformgraph.cli.ReformGraphCli;
import org.reformgraph.cli.Terminal;

/** One run of the command line, inside the test's process, and what it has printed so far. */
final class CommandRun {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal;

  CommandRun(Map<String, String> environment) {
    this.terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            Terminal.utf8(out),
            Terminal.utf8(err),
            environment,
            false,
            false);
  }

  /** Runs a command to its end and returns its exit code. */
  int run(String... arguments) {
    return ReformGraphCli.run(terminal, arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The first stretch of the output that a pattern matches. */
  String printed(Pattern pattern) {
    return first(pattern, out());
  }

  /** The same of what it noted beside its output. */
  String noted(Pattern pattern) {
    return first(pattern, err());
  }

  private String first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no " + pattern + " in:\n" + out() + "\nand:\n" + err()));
  }
}
