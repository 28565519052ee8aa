package org.reformgraph.cypher.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.reformgraph.cypher.home.Home;

/**
 * The lock that a Neo4j holds on its store while it runs; it tells of servers that nobody has
 * recorded.
 */
final class StoreLock {

  private static final Path LOCKS = Path.of("/proc/locks");

  private StoreLock() {}

  /** Throws when a process holds the store. */
  static void requireFree(Home home) throws IOException {
    if (held(home)) {
      throw new EmbeddedNeo4jException(
          Problem.STORE_IN_USE,
          "The store in "
              + home.neo4jData()
              + " is in use by "
              + holder(file(home)).map(ProcessWords::describe).orElse("another process")
              + ". End that process, or choose another home by REFORMGRAPH_HOME.");
    }
  }

  /** Whether a process holds the store. */
  static boolean held(Home home) throws IOException {
    Path file = file(home);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  private static Path file(Home home) {
    return home.neo4jData().resolve("databases").resolve("store_lock");
  }

  /** Linux lists each lock with the process and the file's number in its file system. */
  private static Optional<ProcessHandle> holder(Path file) throws IOException {
    if (!Files.isReadable(LOCKS)) {
      return Optional.empty();
    }
    String inode = ":" + Files.getAttribute(file, "unix:ino");
    return Files.readAllLines(LOCKS).stream()
        .map(line -> line.strip().split("\\s+"))
        .filter(row -> row.length > 5 && row[5].endsWith(inode))
        .flatMap(row -> ProcessHandle.of(Long.parseLong(row[4])).stream())
        .findFirst();
  }
}
