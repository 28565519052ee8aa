package org.reformgraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.reformgraph.correct.BadCorrectionsException;
import org.reformgraph.correct.Corrections;
import org.reformgraph.cypher.home.Home;
import picocli.CommandLine.Option;

/** What the user corrects by hand. */
final class CorrectionOptions {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "Corrections of your own, in YAML, applied to all facts "
              + "(default: corrections.yaml in the home, when there is one).")
  private Path file;

  /**
   * Reads the file that the option names, else the one in the home.
   *
   * @throws CommandFailedException with everything that is wrong with it
   */
  CorrectionRun read(Home home, Report report) {
    Optional<Path> given = file(home);
    if (given.isEmpty()) {
      return CorrectionRun.none();
    }
    Path path = given.get();
    try {
      Corrections corrections = Corrections.read(path);
      if (corrections.isEmpty()) {
        report.warn(
            path + " is empty: it holds no corrections. A file starts with the line corrections:");
      }
      return new CorrectionRun(corrections, path);
    } catch (BadCorrectionsException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, e.getMessage() + "\nSee docs/corrections.md for the keys.", e);
    }
  }

  /** The file that the option names, else the one in the home when it is there. */
  Optional<Path> file(Home home) {
    if (file != null) {
      return Optional.of(file);
    }
    return Optional.of(home.corrections()).filter(Files::exists);
  }
}
