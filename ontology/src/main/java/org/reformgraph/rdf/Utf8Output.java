package org.reformgraph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.AWriterBase;

/**
 * Characters as UTF-8 on their way to a stream. Unlike a {@link java.io.Writer} it also takes what
 * is encoded already.
 */
final class Utf8Output extends AWriterBase {
  private static final int SIZE = 1 << 16;
  private static final int ASCII = 0x80;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int used;
  private char high;

  Utf8Output(OutputStream out) {
    this.out = out;
  }

  /** Writes what is UTF-8. */
  void print(byte[] encoded) {
    if (encoded.length > SIZE - used) {
      drain();
    }
    if (encoded.length > SIZE) {
      direct(encoded, encoded.length);
    } else {
      System.arraycopy(encoded, 0, buffer, used, encoded.length);
      used += encoded.length;
    }
  }

  @Override
  public void print(char c) {
    if (c < ASCII) {
      if (used == SIZE) {
        drain();
      }
      buffer[used++] = (byte) c;
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      print(new String(new char[] {high, c}));
    } else {
      print(String.valueOf(c));
    }
  }

  @Override
  public void print(char[] text) {
    print(new String(text));
  }

  @Override
  public void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void printf(String format, Object... values) {
    print(String.format(Locale.ROOT, format, values));
  }

  @Override
  public void println(String text) {
    print(text);
    println();
  }

  @Override
  public void println() {
    print('\n');
  }

  private void drain() {
    direct(buffer, used);
    used = 0;
  }

  private void direct(byte[] bytes, int count) {
    try {
      out.write(bytes, 0, count);
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  @Override
  public void flush() {
    drain();
    try {
      out.flush();
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }

  @Override
  public void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
  }
}
