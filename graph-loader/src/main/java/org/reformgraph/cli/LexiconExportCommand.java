package org.reformgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.lexicon.BundledFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lexicon export}. */
@Command(
    name = "export",
    description = {
      "Write the bundled lexicon files to a folder, to look up keys and copy lines from.",
      "Files that are there are left alone."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "A folder for --lexicon needs only the lines that you add, change or take out.",
      "",
      "Example:  reformgraph lexicon export bundled-lexicon"
    })
final class LexiconExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder; made when missing.")
  private Path folder;

  @Mixin private CommonOptions common = new CommonOptions();

  LexiconExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Report report = Report.of(common, terminal, terminal.out())) {
      make(folder);
      boolean all = true;
      for (String name : BundledFiles.names()) {
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
          report.warn(target + " is there and is left alone");
          all = false;
        } else {
          write(target, name);
        }
      }
      return all ? ExitCode.OK : ExitCode.SOME_REJECTED;
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(folder, e), e);
    }
  }

  private static void write(Path file, String bundled) {
    try {
      Files.write(file, BundledFiles.bytes(bundled));
    } catch (IOException e) {
      throw new CommandFailedException(ExitCode.FAILED, FileTrouble.writing(file, e), e);
    }
  }
}
