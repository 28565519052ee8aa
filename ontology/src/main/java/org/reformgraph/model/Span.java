package org.reformgraph.model;

/**
 * A stretch of a document's decoded text.
 *
 * @param start first code point
 * @param end code point after the last
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }
}
