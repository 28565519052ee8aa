package org.reformgraph.cli;

import java.util.concurrent.Callable;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code neo4j start}: the embedded database in the background. */
@Command(
    name = "start",
    description = {
      "Start Neo4j in the background and wait until it answers.",
      "Nothing happens when it runs already. The first start makes a password."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph neo4j start --bolt-port 7690 --http-port 7480",
      "",
      ExitCodeHelp.HEADING,
      "  0  it runs",
      ExitCodeHelp.USAGE,
      "  3  it could not be started"
    })
final class Neo4jStartCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private Neo4jPorts ports = new Neo4jPorts();

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jStartCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EmbeddedNeo4j server = ports.server(common, terminal);
    Neo4jNotes notes = new Neo4jNotes(common, terminal);
    server.start(notes);
    notes.result(new Neo4jStatusText(server.status()).lines());
    return ExitCode.OK;
  }
}
