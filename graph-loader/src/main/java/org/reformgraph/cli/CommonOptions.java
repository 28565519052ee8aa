package org.reformgraph.cli;

import java.nio.file.Path;
import org.reformgraph.cypher.home.Home;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

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
      description =
          "Where everything is kept; by default $REFORMGRAPH_HOME, when not set ~/.reformgraph")
  private Path directory;

  /** The options of the innermost command; the defaults where it has none. */
  static CommonOptions of(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost.commandSpec().mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(CommonOptions.class::isInstance)
        .map(CommonOptions.class::cast)
        .findFirst()
        .orElseGet(CommonOptions::new);
  }

  /** The directory that the option names, else the environment. */
  Home home(Terminal terminal) {
    return directory != null ? new Home(directory) : Home.of(terminal.env());
  }
}
