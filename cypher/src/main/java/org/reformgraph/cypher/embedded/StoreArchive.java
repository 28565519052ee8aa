package org.reformgraph.cypher.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reformgraph.cypher.home.Home;

/**
 * Backups of a stopped store, in the archive format of {@code neo4j-admin database dump}.
 *
 * @param home the home whose store it is
 * @param tool what writes and reads the archives
 */
record StoreArchive(Home home, AdminTool tool) {

  private static final String DATABASE = EmbeddedNeo4j.DATABASE;

  /**
   * Writes the store to the file, which appears only when it is whole.
   *
   * @return false when the store was not shut down cleanly and has to be recovered first; no file
   *     is written then
   */
  boolean write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      AdminTool.Result result = tool.runTo(part, "database", "dump", DATABASE, "--to-stdout");
      if (result.succeeded()) {
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
        return true;
      }
      if (result.messages().contains("recover")) {
        return false;
      }
      throw new EmbeddedNeo4jException(
          Problem.BACKUP_FAILED,
          "The backup was not written. Neo4j's tool says:\n" + result.messages());
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Throws unless the file is a backup, which costs little and touches nothing. */
  void requireBackup(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new EmbeddedNeo4jException(
          Problem.RESTORE_FAILED, "There is no readable file " + file + ".");
    }
    AdminTool.Result result =
        tool.runFrom(file, "database", "load", DATABASE, "--info", "--from-stdin");
    if (!result.succeeded()) {
      throw new EmbeddedNeo4jException(
          Problem.RESTORE_FAILED,
          file
              + " is no backup, or not a whole one; nothing was changed. Backups are written by `reformgraph neo4j backup FILE`.");
    }
  }

  /** Replaces the store by the backup's; the store stays as it was when that fails. */
  void read(Path file) throws IOException {
    try (SetAside store = SetAside.of(home, DATABASE)) {
      AdminTool.Result result =
          tool.runFrom(
              file, "database", "load", DATABASE, "--overwrite-destination=true", "--from-stdin");
      if (!result.succeeded()) {
        throw new EmbeddedNeo4jException(
            Problem.RESTORE_FAILED,
            file
                + " could not be read back; the store is as it was before. Neo4j's tool says:\n"
                + result.messages());
      }
      store.discard();
    }
  }
}
