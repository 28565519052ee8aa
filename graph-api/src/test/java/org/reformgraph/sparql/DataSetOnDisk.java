package org.reformgraph.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IO;

/** What a server has left in its directory of data sets; looked at from outside. */
record DataSetOnDisk(Path directory) {
  private static final String LOCK = "lock";

  /** The files and folders in the directory itself, but for the lock. */
  List<String> names() throws IOException {
    if (!Files.exists(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(LOCK))
          .sorted()
          .toList();
    }
  }

  /** The folder of the data set that is current; empty when there is none. */
  Optional<String> current() throws IOException {
    Path pointer = directory.resolve("current");
    return Files.exists(pointer) ? Optional.of(Files.readString(pointer)) : Optional.empty();
  }

  /** Whether there is a data set beside the current one. */
  boolean hasOneBeside() throws IOException {
    String current = current().orElse("");
    return names().stream().anyMatch(name -> name.startsWith("data-") && !name.equals(current));
  }

  /** How large each file is. */
  Map<Path, Long> sizes() throws IOException {
    Map<Path, Long> sizes = new TreeMap<>();
    if (!Files.exists(directory)) {
      return sizes;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sizes.put(file, Files.size(file));
      }
    } catch (NoSuchFileException | UncheckedIOException e) {
      return Map.of(); // a file went away meanwhile, which is a change
    }
    return sizes;
  }

  /**
   * What the current data set says; empty when there is none.
   *
   * @param elsewhere where to open a copy of it, so that the next server finds it as it was left
   * @throws IOException when it cannot be used
   */
  Optional<DataSetContents> contents(Path elsewhere) throws IOException {
    Optional<String> current = current();
    if (current.isEmpty() || !Files.exists(directory.resolve(current.get()))) {
      return Optional.empty();
    }
    copy(directory.resolve(current.get()), elsewhere);
    try (Generation generation = Generation.open(elsewhere)) {
      return Optional.of(DataSetContents.of(generation));
    } finally {
      IO.deleteAll(elsewhere);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }
}
