package org.reformgraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lexicon}: lexicon files of the user's own. */
@Command(
    name = "lexicon",
    description = "Check lexicon files of your own, or write the bundled ones out to copy from.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common = new CommonOptions();

  /** The command with those below it. */
  static CommandLine of(Terminal terminal) {
    return new CommandLine(new LexiconCommand())
        .addSubcommand(new LexiconCheckCommand(terminal))
        .addSubcommand(new LexiconExportCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "check or export?");
  }
}
