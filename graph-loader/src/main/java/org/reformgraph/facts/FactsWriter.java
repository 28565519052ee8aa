package org.reformgraph.facts;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes cases as the lines of a facts file; equal cases give equal bytes. */
public final class FactsWriter implements Closeable {
  private final OutputStream out;

  /**
   * @param out closed with the writer
   */
  public FactsWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes one line. */
  public void write(FactsLine line) throws IOException {
    out.write(text(line).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** A line without its line feed. */
  public static String text(FactsLine line) {
    JsonObjectText json = new JsonObjectText();
    FactsKeys.write(json, line);
    return json.finish();
  }

  /** Hands everything written so far on to the stream's target. */
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
