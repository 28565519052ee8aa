package org.reformgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.extract.relation.RelationExtractor;
import org.reformgraph.lexicon.BadLexiconException;
import org.reformgraph.lexicon.UserLexicon;
import picocli.CommandLine.Option;

/** What the user knows better than the bundled lexicons. */
final class LexiconOptions {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description =
          "A folder of lexicon files of your own, laid over the bundled ones "
              + "(default: the folder lexicon in the home, when there is one).")
  private Path directory;

  /**
   * Reads the folder that the option names, else the one in the home.
   *
   * @throws CommandFailedException with everything that is wrong with its files
   */
  UserLexicon read(Home home, Report report) {
    Path folder = directory == null ? home.lexicon() : directory;
    if (directory == null && !Files.isDirectory(folder)) {
      return UserLexicon.NONE;
    }
    UserLexicon lexicon = read(folder);
    report.note("lexicon: " + lexicon.size() + " lines of " + folder + " over the bundled ones");
    return lexicon;
  }

  /** Reads a folder. */
  static UserLexicon read(Path folder) {
    try {
      return UserLexicon.read(folder, RelationExtractor::check);
    } catch (BadLexiconException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, e.getMessage() + "\nSee docs/lexicons.md for the columns.", e);
    }
  }
}
