package org.reformgraph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code documents}: what the graph was made of. */
@Command(
    name = "documents",
    description = "List the documents in the graph, or take some out.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class DocumentsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list or remove?");
  }
}
