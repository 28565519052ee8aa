package org.reformgraph.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reformgraph.correct.BadCorrectionsException;
import org.reformgraph.correct.Corrections;

/** Bytes as a file of corrections. */
public final class CorrectionsFuzz {
  private static final Path FILE = temporary();

  private CorrectionsFuzz() {}

  private static Path temporary() {
    try {
      Path file = Files.createTempFile("corrections", ".yaml");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read, or refused in words. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.write(FILE, data);
    try {
      Corrections.read(FILE);
    } catch (BadCorrectionsException e) {
      if (e.getMessage().isBlank()) {
        throw new AssertionError("refused without a reason", e);
      }
    }
  }
}
