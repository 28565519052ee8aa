package org.reformgraph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reformgraph.facts.BadFactsException;
import org.reformgraph.facts.FactsLines;
import org.reformgraph.files.FileTrouble;
import org.reformgraph.read.RejectedInputException;

/** Reads a facts file as far as it is scored. */
public final class FoundReader {
  private FoundReader() {}

  /**
   * The cases of a facts file.
   *
   * @throws BadInputException when it cannot be read or a line of it is no facts line: figures over
   *     the other lines would say something else
   */
  public static List<FoundCase> read(Path file) throws BadInputException {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(
          file + " is no file: name a facts file, as reformgraph extract writes it");
    }
    List<FoundCase> cases = new ArrayList<>();
    try (FactsLines lines = new FactsLines(Files.newInputStream(file), file.toString())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        cases.add(parse(line.get(), lines));
      }
    } catch (RejectedInputException e) {
      throw new BadInputException(e.getMessage(), e);
    } catch (IOException e) {
      throw new BadInputException(FileTrouble.reading(file, e), e);
    }
    return cases;
  }

  private static FoundCase parse(String line, FactsLines lines) throws RejectedInputException {
    try {
      return FoundParser.parse(line);
    } catch (BadFactsException e) {
      throw lines.rejected(e.getMessage(), e);
    }
  }
}
