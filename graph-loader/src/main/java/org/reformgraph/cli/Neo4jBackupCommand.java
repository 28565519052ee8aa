package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neo4j backup}: the store in one file. */
@Command(
    name = "backup",
    description = {
      "Write all that is in Neo4j to one file, which appears when it is whole.",
      "Neo4j has to be stopped for it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph neo4j backup --restart 2026-11-21.dump",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.USAGE,
      "  3  Neo4j is running, or the backup was not written"
    })
final class Neo4jBackupCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "The backup; replaced when it exists.")
  private Path file;

  @Mixin private Neo4jRestart restart = new Neo4jRestart();

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jBackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Neo4jNotes notes = new Neo4jNotes(common, terminal);
    restart.around(common, terminal, notes, server -> server.backup(file, notes));
    notes.result(List.of("The backup is in " + file.toAbsolutePath() + "."));
    return ExitCode.OK;
  }
}
