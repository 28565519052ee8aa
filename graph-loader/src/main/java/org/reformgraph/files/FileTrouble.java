package org.reformgraph.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Says in words why a file could not be read or written, and what to do: the system's own messages
 * are often the bare path, or speak of Java's classes.
 */
public final class FileTrouble {
  /** What the system's reasons, which reach us in English whatever the locale, mean for a user. */
  private static final Map<String, String> REASONS =
      Map.of(
          "Is a directory", "it is a folder, and a file is expected: name a file in it",
          "Not a directory", "a part of the path is a file, not a folder: check the path",
          "No space left on device", "the disk is full: make room on it",
          "Disk quota exceeded", "your share of the disk is used up: make room on it",
          "Read-only file system", "the disk can only be read: choose another place",
          "File name too long", "the name is too long: choose a shorter one",
          "Too many open files", "too many files are open: raise the limit (ulimit -n)",
          "Input/output error", "the disk does not answer as it should: check it",
          "Broken pipe", "whoever was to read it has gone");

  /** Those of them that say that the disk takes no more, whoever writes. */
  private static final Set<String> OF_THE_DISK =
      Set.of(
          "No space left on device",
          "Disk quota exceeded",
          "Read-only file system",
          "Input/output error");

  private static final Set<String> FULL =
      Set.of("No space left on device", "not enough space on the disk", "Disk quota exceeded");

  private FileTrouble() {}

  /** Whether the disk is the reason, and not the file that was named or who sent its bytes. */
  public static boolean isOfTheDisk(IOException e) {
    return OF_THE_DISK.contains(reason(e)) || e instanceof AccessDeniedException;
  }

  /** Whether somebody else's message tells of a full disk. */
  public static boolean isFullDisk(String message) {
    return FULL.stream().anyMatch(message::contains);
  }

  /** {@code cannot read corrections.yaml: there is no such file …}. */
  public static String reading(Path file, IOException e) {
    return "cannot read " + file + ": " + why(e);
  }

  /** {@code cannot write facts.jsonl: the disk is full …}. */
  public static String writing(Path file, IOException e) {
    return "cannot write " + file + ": " + whyNotWritten(e);
  }

  /**
   * A sentence about a failure whose file only the failure itself knows.
   *
   * @return without the file where the failure does not know it either
   */
  public static String sentence(IOException e) {
    String file = e instanceof FileSystemException f ? f.getFile() : null;
    return "a file cannot be read or written: " + (file == null ? "" : file + ": ") + why(e);
  }

  /** Why a file could not be read, with the remedy, as the second half of a sentence. */
  public static String why(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "there is no such file: check the path";
    }
    return cause(e, "no permission to read it: ask its owner for the right to");
  }

  private static String whyNotWritten(IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "its folder does not exist: make it first, or name another";
    }
    return cause(e, "no permission to write there: choose a folder of your own");
  }

  private static String cause(IOException e, String denied) {
    if (e instanceof AccessDeniedException) {
      return denied;
    }
    if (e instanceof CharacterCodingException) {
      return "it is not UTF-8: save it as UTF-8";
    }
    if (e instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file of this name is there already: choose another name";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    String reason = reason(e);
    return reason.isEmpty()
        ? "the system refuses it and does not say why"
        : REASONS.getOrDefault(reason, reason);
  }

  /** What the system said; empty when it said nothing. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "" : reason.strip();
  }
}
