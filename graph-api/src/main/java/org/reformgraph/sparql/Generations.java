package org.reformgraph.sparql;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.reformgraph.cypher.home.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The data sets in a directory: one that is current, as the file {@code current} says, and others
 * that are being made or no longer needed.
 */
final class Generations {
  private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
  private static final String PREFIX = "data-";

  private final Path root;

  Generations(Path root) {
    this.root = root;
  }

  /** Opens the current data set; empty when there is none, or none that can be read. */
  Optional<Generation> current() throws IOException {
    Files.createDirectories(root);
    Path pointer = pointer();
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    Path directory = root.resolve(Files.readString(pointer).strip());
    if (!directory.normalize().getParent().equals(root) || !Files.isDirectory(directory)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Generation.open(directory));
    } catch (IOException | RuntimeException e) {
      LOG.warn("the data set in {} cannot be used and is made anew: {}", directory, e.toString());
      return Optional.empty();
    }
  }

  /** An empty data set beside the current one. */
  Generation beside() throws IOException {
    return Generation.open(directory());
  }

  /** The same data set, compact, beside the current one. Nobody may write to it meanwhile. */
  Generation compact(Generation grown) throws IOException {
    Path directory = directory();
    grown.copyTo(directory);
    return Generation.open(directory);
  }

  private Path directory() throws IOException {
    return Files.createDirectories(root.resolve(PREFIX + UUID.randomUUID()));
  }

  /** Whether somebody asked that the data set be made anew; {@link #makeCurrent} is the answer. */
  boolean rebuildWanted() {
    return Files.exists(root.resolve(Home.SPARQL_REBUILD));
  }

  /** Makes a data set the current one, in one step. */
  void makeCurrent(Generation generation) throws IOException {
    Path part = root.resolve("current.part");
    Files.writeString(part, generation.directory().getFileName().toString());
    Files.move(part, pointer(), ATOMIC_MOVE, REPLACE_EXISTING);
    Files.deleteIfExists(root.resolve(Home.SPARQL_REBUILD));
  }

  /** Deletes what is there beside some data sets. */
  void deleteAllBut(List<Generation> kept) throws IOException {
    List<Path> directories = kept.stream().map(Generation::directory).toList();
    try (Stream<Path> found = Files.list(root)) {
      for (Path each : found.filter(p -> p.getFileName().toString().startsWith(PREFIX)).toList()) {
        if (!directories.contains(each)) {
          delete(each);
        }
      }
    }
  }

  private Path pointer() {
    return root.resolve("current");
  }

  private static void delete(Path directory) {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("{} is deleted another time: {}", directory, e.toString());
    }
  }
}
