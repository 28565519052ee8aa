package org.reformgraph.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that teaches the shell our commands. */
@Command(
    name = "completion",
    description = {
      "Print a completion script for bash and zsh.",
      "",
      "For this shell:   source <(reformgraph completion) "
          + "For every shell:  reformgraph completion > ~/.local/share/bash-completion/completions/reformgraph"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CompletionCommand implements Runnable {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common = new CommonOptions();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.out().print(AutoComplete.bash("reformgraph", spec.root().commandLine()));
  }
}
