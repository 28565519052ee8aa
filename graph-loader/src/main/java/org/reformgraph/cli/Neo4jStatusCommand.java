package org.reformgraph.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.embedded.Neo4jStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code neo4j status}: whether and where the embedded database runs. */
@Command(
    name = "status",
    description = "Say whether Neo4j runs, where, and where its password is kept.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph neo4j status --show-password",
      "",
      ExitCodeHelp.HEADING,
      "  0  it runs and answers",
      ExitCodeHelp.USAGE,
      "  3  it does not"
    })
final class Neo4jStatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--show-password", description = "Print the password too.")
  private boolean showPassword;

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jStatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Neo4jStatus status = Neo4jPorts.server(common, terminal, Map.of()).status();
    new Neo4jNotes(common, terminal).result(new Neo4jStatusText(status).lines());
    if (showPassword) {
      status.connection().map(Neo4jConnection::password).ifPresent(terminal.out()::println);
    }
    return status.state() == Neo4jStatus.State.RUNNING ? ExitCode.OK : ExitCode.NO_DATABASE;
  }
}
