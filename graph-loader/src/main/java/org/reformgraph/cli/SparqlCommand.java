package org.reformgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sparql}: what the SPARQL server keeps. */
@Command(
    name = "sparql",
    description = "Look after the data set that reformgraph serve answers SPARQL from.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%n",
    footer = "Queries, limits, how the data follows the graph: docs/sparql.md")
final class SparqlCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common = new CommonOptions();

  /** The command with its own commands. */
  static CommandLine of(Terminal terminal) {
    return new CommandLine(new SparqlCommand()).addSubcommand(new SparqlRebuildCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "rebuild?");
  }
}
