package org.reformgraph.facts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.reformgraph.read.RejectedInputException;

/**
 * Reads a facts file line by line. A bad line is reported by an exception that names it, and the
 * next call goes on with the line after it.
 */
public final class FactsReader implements Closeable {
  private final FactsLines lines;

  /**
   * @param in closed with the reader
   * @param name what messages call the file
   */
  public FactsReader(InputStream in, String name) {
    this.lines = new FactsLines(in, name);
  }

  /**
   * The next line, or empty at the end of the file; empty lines are passed over.
   *
   * @throws RejectedInputException when the line is no facts line of a format known here
   */
  public Optional<FactsLine> next() throws IOException, RejectedInputException {
    Optional<String> line = lines.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(FactsLineParser.parse(line.get()));
    } catch (BadFactsException e) {
      throw lines.rejected(e.getMessage(), e);
    }
  }

  /**
   * A single line, without its line feed.
   *
   * @throws RejectedInputException when it is no facts line of a format known here
   */
  public static FactsLine parse(String line) throws RejectedInputException {
    try {
      return FactsLineParser.parse(line);
    } catch (BadFactsException e) {
      throw new RejectedInputException(RejectedInputException.Reason.BAD_FACTS, e.getMessage(), e);
    }
  }

  /** The number of the line that was read last, from 1. */
  public int line() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
