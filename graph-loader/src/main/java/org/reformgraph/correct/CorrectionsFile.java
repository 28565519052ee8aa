package org.reformgraph.correct;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.CorrectionNote;

/**
 * A corrections file that programs add to. What the user wrote, comments and all, stays as it is; a
 * file is never seen half written, and never with an entry that {@code load} would not take.
 */
public final class CorrectionsFile {
  private static final int TRIES = 100;
  private static final long PAUSE_MILLIS = 50;

  private final Path file;

  /**
   * @param file need not exist
   */
  public CorrectionsFile(Path file) {
    this.file = file;
  }

  /** A correction and the line where it stands, from 1. */
  public record Listed(int line, CorrectionNote note) {}

  /**
   * All corrections, in the order of the file; none when there is no file.
   *
   * @throws BadCorrectionsException when the file cannot be used
   */
  public List<Listed> list() {
    return Files.exists(file) ? list(file) : List.of();
  }

  private static List<Listed> list(Path file) {
    return Corrections.read(file).byPlace().stream()
        .map(c -> new Listed(c.line(), c.note()))
        .toList();
  }

  /**
   * Adds an entry at the end.
   *
   * @param entry words by their keys, in the order of the keys
   * @return the entry as it is read back
   * @throws BadCorrectionsException when the file cannot be used, the entry is wrong, or disagrees
   *     with what is there
   * @throws IOException when the file cannot be written
   */
  public Listed append(Map<String, String> entry) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Files.createDirectories(target.getParent());
    Path lock = target.resolveSibling("." + target.getFileName() + ".lock");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      waitFor(channel);
      return append(target, entry);
    }
  }

  private Listed append(Path target, Map<String, String> entry) throws IOException {
    int before = list().size();
    String text = Files.exists(target) ? Files.readString(target) : "";
    Path growing = Files.createTempFile(target.getParent(), "corrections", ".part");
    try {
      Files.writeString(growing, YamlAppending.to(text, entry));
      List<Listed> after = readBack(growing);
      if (after.size() != before + 1) {
        throw new BadCorrectionsException(
            List.of(file + ": is written in a way that cannot be added to: add the entry by hand"));
      }
      keepRights(target, growing);
      Files.move(
          growing, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return after.get(before);
    } finally {
      Files.deleteIfExists(growing);
    }
  }

  private List<Listed> readBack(Path growing) {
    try {
      return list(growing);
    } catch (BadCorrectionsException e) {
      throw new BadCorrectionsException(
          e.problems().stream().map(p -> p.replace(growing.toString(), file.toString())).toList());
    }
  }

  private static void keepRights(Path from, Path to) throws IOException {
    if (Files.exists(from)
        && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private static void waitFor(FileChannel channel) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return;
        }
      } catch (OverlappingFileLockException e) {
        // another thread of this program is at it
      }
      pause();
    }
    throw new IOException("another program has held the lock of the corrections for too long");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the lock of the corrections", e);
    }
  }
}
