package org.reformgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
    Optional<Path> folder = folder(home);
    if (folder.isEmpty()) {
      return UserLexicon.NONE;
    }
    UserLexicon lexicon = read(folder.get());
    report.note(
        "lexicon: " + lexicon.size() + " lines of " + folder.get() + " over the bundled ones");
    return lexicon;
  }

  /** The folder that the option names, else the one in the home when it is there. */
  Optional<Path> folder(Home home) {
    if (directory != null) {
      return Optional.of(directory);
    }
    return Optional.of(home.lexicon()).filter(Files::isDirectory);
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
