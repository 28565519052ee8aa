package org.reformgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code reformgraph} itself: nothing but its commands. */
@Command(
    name = "reformgraph",
    description = {
      "Reads Chinese digests of business-environment reforms (营商环境案例汇编) and makes a "
          + "Neo4j knowledge graph of them: which places and agencies run which measures, under "
          + "which policies, on which platforms, whom they copied, and what came of it.",
      ""
    },
    subcommands = HelpCommand.class,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nFirst steps:%n",
    footer = {
      "  reformgraph demo                 the bundled sample, as a graph in Neo4j Browser",
      "  reformgraph load FOLDER          your own digests into the same graph",
      "  reformgraph help COMMAND         what a command does, with its options",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      ExitCodeHelp.SOME_REJECTED,
      ExitCodeHelp.USAGE,
      ExitCodeHelp.NO_DATABASE,
      ExitCodeHelp.FAILED,
      ExitCodeHelp.BELOW_RECORDED,
      "",
      "Everything it keeps (store, password, logs, texts) is under $REFORMGRAPH_HOME,",
      "~/.reformgraph when not set. NO_COLOR turns colours off."
    })
final class ReformGraphCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
