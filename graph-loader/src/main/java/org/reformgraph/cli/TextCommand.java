package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.TextDecoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code text}: the decoded text of a document. */
@Command(
    name = "text",
    description =
        "Print a document's decoded text: what the offsets of a facts file count in "
            + "(Unicode code points, from 0).",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph text 案例.pdf",
      "",
      ExitCodeHelp.HEADING,
      ExitCodeHelp.OK,
      "  1  the file was rejected",
      ExitCodeHelp.USAGE
    })
final class TextCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", description = "The document.")
  private Path file;

  TextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      terminal.out().print(new TextDecoder().decode(file).text());
      return ExitCode.OK;
    } catch (RejectedInputException e) {
      throw new CommandFailedException(
          ExitCode.SOME_REJECTED, file + " [" + e.reason() + "] " + e.getMessage(), e);
    }
  }
}
