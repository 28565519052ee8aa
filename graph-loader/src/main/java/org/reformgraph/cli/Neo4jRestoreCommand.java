package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code neo4j restore}: the store as a backup has it. */
@Command(
    name = "restore",
    description = {
      "Replace all that is in Neo4j by a backup. When that fails, all stays as it was.",
      "Neo4j has to be stopped for it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph neo4j restore --restart 2026-11-21.dump",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.USAGE,
      "  3  Neo4j is running, or the file is no whole backup"
    })
final class Neo4jRestoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A file that backup wrote.")
  private Path file;

  @Mixin private Neo4jRestart restart = new Neo4jRestart();

  @Mixin private CommonOptions common = new CommonOptions();

  Neo4jRestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Neo4jNotes notes = new Neo4jNotes(common, terminal);
    restart.around(common, terminal, notes, server -> server.restore(file, notes));
    notes.result(List.of("Neo4j holds what is in " + file.toAbsolutePath() + "."));
    return ExitCode.OK;
  }
}
