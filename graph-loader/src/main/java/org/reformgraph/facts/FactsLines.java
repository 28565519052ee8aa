package org.reformgraph.facts;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;

/**
 * The lines of a facts file as strictly decoded UTF-8. Lines are parted before they are decoded, so
 * that bytes which are no UTF-8 spoil their own line only.
 */
public final class FactsLines implements Closeable {
  /** No case comes near; a larger line is no facts line and would only fill the memory. */
  static final int MAX_BYTES = 64 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final String name;
  private int number;

  /**
   * @param in closed with the lines
   * @param name what messages call the file
   */
  public FactsLines(InputStream in, String name) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.name = name;
  }

  /** The number of the line that was read last, from 1. */
  public int number() {
    return number;
  }

  /** The next line that is not blank, or empty at the end. */
  public Optional<String> next() throws IOException, RejectedInputException {
    for (byte[] bytes = bytes(); bytes != null; bytes = bytes()) {
      String line = decode(bytes);
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private byte[] bytes() throws IOException, RejectedInputException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return null;
    }
    number++;
    long size = 0;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (++size <= MAX_BYTES) {
        line.write(read);
      }
    }
    if (size > MAX_BYTES) {
      throw rejected("the line has more than " + (MAX_BYTES >> 20) + " MB", null);
    }
    return line.toByteArray();
  }

  private String decode(byte[] bytes) throws RejectedInputException {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
      return marked ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw rejected("the line is not UTF-8", e);
    }
  }

  /** What to throw for the line that was read last. */
  public RejectedInputException rejected(String problem, Throwable cause) {
    return new RejectedInputException(
        Reason.BAD_FACTS, name + ", line " + number + ": " + problem, cause);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
