package org.reformgraph.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a bundled table, each cut at its tabs. */
final class DataLines {
  private DataLines() {}

  static List<List<String>> of(String file) {
    try (InputStream stream = DataLines.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled " + file + " is missing; build again");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the bundled " + file, e);
    }
  }
}
