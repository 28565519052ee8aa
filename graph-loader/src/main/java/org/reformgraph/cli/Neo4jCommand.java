package org.reformgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code neo4j}: the embedded database. */
@Command(
    name = "neo4j",
    description = {
      "Start, stop and look after the embedded Neo4j.",
      "It runs in the background, answers on this machine only, and keeps all in the home."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%n",
    footer = "Ports, memory, backups, what errors mean: docs/neo4j.md")
final class Neo4jCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common = new CommonOptions();

  /** The command with its own commands. */
  static CommandLine of(Terminal terminal) {
    return new CommandLine(new Neo4jCommand())
        .addSubcommand(new Neo4jStartCommand(terminal))
        .addSubcommand(new Neo4jStopCommand(terminal))
        .addSubcommand(new Neo4jStatusCommand(terminal))
        .addSubcommand(new Neo4jConsoleCommand(terminal))
        .addSubcommand(new Neo4jBackupCommand(terminal))
        .addSubcommand(new Neo4jRestoreCommand(terminal))
        .addSubcommand(new Neo4jImportCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "start, stop, status, console, backup, restore or import?");
  }
}
