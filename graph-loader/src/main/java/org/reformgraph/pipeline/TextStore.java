package org.reformgraph.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/**
 * Keeps the decoded texts of loaded documents by the SHA-256 of their bytes, so that evidence can
 * be shown where it stands. They stay on this machine and enter no export.
 */
public final class TextStore {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int FOLDER_LETTERS = 2;

  private final Path folder;

  /**
   * @param folder made when the first text is kept
   */
  public TextStore(Path folder) {
    this.folder = folder;
  }

  /** Keeps a text in place of what was kept under the same hash. */
  public void keep(String sha256, String text) throws IOException {
    Path file = file(sha256);
    Files.createDirectories(file.getParent());
    Path growing = Files.createTempFile(file.getParent(), "text", ".part");
    try {
      Files.writeString(growing, text);
      Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(growing);
    }
  }

  /**
   * Forgets a text; nothing happens when it is not there, as for what is no SHA-256: facts files of
   * other makers bring such.
   */
  public void forget(String sha256) throws IOException {
    if (isSha256(sha256)) {
      Files.deleteIfExists(file(sha256));
    }
  }

  /** Whether a text could be kept under it: facts files of other makers bring what is none. */
  public static boolean isSha256(String text) {
    return SHA256.matcher(text).matches();
  }

  /** Where the text of a document is, or would be. */
  public Path file(String sha256) {
    if (!isSha256(sha256)) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, FOLDER_LETTERS)).resolve(sha256 + ".txt");
  }
}
