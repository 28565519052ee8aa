package org.reformgraph.api.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reformgraph.source.Redaction;

/**
 * A part of a kept text, redacted.
 *
 * @param text from code point {@code from} on
 * @param from in code points of the whole text; likewise {@code to}, exclusive
 * @param length of the whole text, in code points
 */
record TextWindow(String text, int from, int to, int length) {
  /** Nothing that is covered is longer, so what stands across the window's edge is seen whole. */
  private static final int MARGIN = 400;

  private static final int BUFFER = 1 << 16;

  /**
   * Reads a part of a text, which may be larger than memory.
   *
   * @param from code point, at least 0; beyond the end there is nothing to read
   * @param to exclusive
   */
  static TextWindow read(Path file, int from, int to) throws IOException {
    StringBuilder around = new StringBuilder();
    int start = Math.max(0, from - MARGIN);
    long end = (long) to + MARGIN;
    int at = -1; // the code point that the latest character belongs to
    try (Reader reader = Files.newBufferedReader(file)) {
      char[] buffer = new char[BUFFER];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (!Character.isLowSurrogate(buffer[i])) {
            at++;
          }
          if (at >= start && at < end) {
            around.append(buffer[i]);
          }
        }
      }
    }
    int length = at + 1;
    return of(
        Redaction.of(around.toString()),
        start,
        Math.min(from, length),
        Math.min(to, length),
        length);
  }

  private static TextWindow of(String around, int start, int from, int to, int length) {
    if (from >= to) {
      return new TextWindow("", from, from, length);
    }
    int first = around.offsetByCodePoints(0, from - start);
    int last = around.offsetByCodePoints(first, to - from);
    return new TextWindow(around.substring(first, last), from, to, length);
  }
}
