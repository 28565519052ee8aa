package org.reformgraph.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reformgraph.facts.BadFactsException;
import org.reformgraph.files.FileTrouble;

/**
 * Reads folders of gold files, one JSON object a case; other files in the folders are left alone.
 */
public final class GoldReader {
  private static final String EXTENSION = ".json";

  private GoldReader() {}

  /**
   * The cases of all folders, by folder and file name.
   *
   * @throws BadInputException when a folder holds no gold, a file is none, or the same case is
   *     there twice, in the same folder named twice or in a copy: it could be found once only
   */
  public static List<GoldCase> read(List<Path> folders) throws BadInputException {
    List<GoldCase> cases = new ArrayList<>();
    Map<List<String>, Path> files = new HashMap<>();
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        GoldCase gold = readFile(file);
        Path other = files.putIfAbsent(List.of(gold.id(), gold.title()), file);
        if (other != null) {
          throw new BadInputException(
              "the case %s (%s) is there twice, in %s and in %s: name each folder of gold once, and take copies out"
                  .formatted(gold.id(), gold.title(), other, file));
        }
        cases.add(gold);
      }
    }
    return cases;
  }

  private static List<Path> files(Path folder) throws BadInputException {
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(folder + " is no folder: name the folder of the gold files");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> gold =
          files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
      if (gold.isEmpty()) {
        throw new BadInputException(folder + " holds no gold files (*" + EXTENSION + ")");
      }
      return gold;
    } catch (IOException e) {
      throw new BadInputException(FileTrouble.reading(folder, e), e);
    }
  }

  private static GoldCase readFile(Path file) throws BadInputException {
    try {
      String text = Files.readString(file);
      return GoldParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (BadFactsException e) {
      throw new BadInputException(file + ": " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new BadInputException(file + ": is not UTF-8", e);
    } catch (IOException e) {
      throw new BadInputException(FileTrouble.reading(file, e), e);
    }
  }
}
