package org.reformgraph.cli;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code neo4j stop}: ends the embedded database. */
@Command(
    name = "stop",
    description = "Stop Neo4j and wait until it has ended.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      ExitCodeHelp.HEADING,
      "  0  it does not run any more",
      ExitCodeHelp.USAGE,
      "  3  it has not ended in time"
    })
final class Neo4jStopCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "120",
      description = "How long to wait (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jStopCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    boolean stopped =
        Neo4jPorts.server(common, terminal, Map.of()).stop(Duration.ofSeconds(timeout));
    new Neo4jNotes(common, terminal)
        .result(List.of(stopped ? "Neo4j has stopped." : "Neo4j was not running."));
    return ExitCode.OK;
  }
}
