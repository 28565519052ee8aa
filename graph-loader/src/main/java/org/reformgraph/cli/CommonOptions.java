package org.reformgraph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {
  /** How the command speaks about its work. */
  enum LogFormat {
    TEXT,
    JSON
  }

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors and rejected inputs.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; errors come with their stack traces.")
  boolean verbose;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json for one JSON object a line (default: ${DEFAULT-VALUE}).")
  LogFormat logFormat;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "Where everything is kept (default: $REFORMGRAPH_HOME, else ~/.reformgraph).")
  Path home;
}
