package org.reformgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code neo4j console}: the embedded database on this terminal. */
@Command(
    name = "console",
    description = "Run Neo4j on this terminal until Ctrl-C, with its log.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      ExitCodeHelp.HEADING,
      "  0  it ended by itself (130 after Ctrl-C, 143 after a request to end)",
      ExitCodeHelp.USAGE,
      "  3  it could not be started"
    })
final class Neo4jConsoleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private Neo4jPorts ports = new Neo4jPorts();

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jConsoleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int exitCode = ports.server(common, terminal).console(new Neo4jNotes(common, terminal));
    return exitCode == 0 ? ExitCode.OK : ExitCode.NO_DATABASE;
  }
}
