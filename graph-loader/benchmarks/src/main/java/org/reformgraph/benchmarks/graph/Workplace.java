package org.reformgraph.benchmarks.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for a database and for what is exported from it.
 *
 * @param folder may be kept for a further run
 * @param passing whether it goes in the end
 */
public record Workplace(Path folder, boolean passing) implements AutoCloseable {
  /**
   * @param given null for a temporary one
   */
  public static Workplace of(Path given) throws IOException {
    if (given == null) {
      return new Workplace(Files.createTempDirectory("reformgraph-export"), true);
    }
    return new Workplace(given, false);
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Bytes of all files of a folder. */
  public static long size(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Override
  public void close() throws IOException {
    if (passing) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.delete(path);
        }
      }
    }
  }
}
