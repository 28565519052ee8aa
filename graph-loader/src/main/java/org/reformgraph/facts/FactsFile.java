package org.reformgraph.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells facts files from documents. */
public final class FactsFile {
  private static final int HEAD = 4096;
  private static final Pattern START =
      Pattern.compile("\\A\uFEFF?\\s*\\{.*?\"(format|document|case)\"\\s*:", Pattern.DOTALL);

  private FactsFile() {}

  /**
   * Whether a file is a facts file: by its beginning, whatever its name. A file that cannot be read
   * is none; reading it as a document tells why.
   */
  public static boolean isOne(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return START.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8)).find();
    } catch (IOException e) {
      return false;
    }
  }
}
