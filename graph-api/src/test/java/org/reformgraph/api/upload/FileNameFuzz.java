package org.reformgraph.api.upload;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Texts as names of files that strangers send. */
public final class FileNameFuzz {
  private static final Path FOLDER = Path.of("/uploads/collection");

  private FileNameFuzz() {}

  /** UTF-16, so that halves of characters come too. */
  public static void fuzzerTestOneInput(byte[] data) {
    String name = FileName.of(new String(data, StandardCharsets.UTF_16BE), "document");
    Path file = FOLDER.resolve(name).normalize();
    if (name.isBlank() || !FOLDER.equals(file.getParent())) {
      throw new AssertionError("leads elsewhere: " + name);
    }
  }
}
