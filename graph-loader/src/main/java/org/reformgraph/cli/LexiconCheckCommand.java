package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reformgraph.extract.Extractor;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.lexicon.LexiconFile;
import org.reformgraph.lexicon.UserLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lexicon check}. */
@Command(
    name = "check",
    description =
        "Read a folder of lexicon files as extract --lexicon would, and say what is wrong with "
            + "them, with file and line, or how much they hold.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%n",
    footer = {
      "Example:  reformgraph lexicon check my-lexicon",
      "",
      ExitCodeHelp.HEADING,
      "  0  the files can be used",
      "  2  they cannot"
    })
final class LexiconCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "DIR", description = "The folder.")
  private Path folder;

  @Mixin private CommonOptions common = new CommonOptions();

  LexiconCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    UserLexicon lexicon = LexiconOptions.read(folder);
    new Extractor(Lexicon.with(lexicon)); // which reads the frames of copying, too
    Table table = new Table().row("file", "given", "taken out");
    for (LexiconFile file : LexiconFile.values()) {
      int given = lexicon.given(file);
      int takenOut = lexicon.takenOut(file);
      if (given + takenOut > 0) {
        table.row(file.fileName(), given, takenOut);
      }
    }
    table.lines().forEach(terminal.out()::println);
    return ExitCode.OK;
  }
}
