package org.reformgraph.facts;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.reformgraph.model.CaseFacts;

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
  public void write(CaseFacts facts) throws IOException {
    out.write(line(facts).getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }

  /** A case's line, without the line feed. */
  public static String line(CaseFacts facts) {
    JsonObjectText json = new JsonObjectText();
    FactsKeys.write(json, facts);
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
