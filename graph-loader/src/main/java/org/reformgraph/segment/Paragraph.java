package org.reformgraph.segment;

/**
 * A paragraph of a case.
 *
 * @param start UTF-16 index in the healed text
 * @param end index after the last character, without the line feed
 */
public record Paragraph(Kind kind, int start, int end) {
  /** The part that a paragraph plays. */
  public enum Kind {
    TITLE,
    SUBTITLE,
    HEADING,
    BODY,
    CREDIT
  }
}
