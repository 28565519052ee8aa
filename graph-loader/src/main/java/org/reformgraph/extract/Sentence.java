package org.reformgraph.extract;

import org.reformgraph.segment.Paragraph;

/**
 * A sentence of a case: up to 。！？； or the paragraph's end.
 *
 * @param start UTF-16 index in the healed text
 * @param end index after the last character
 * @param kind the part that its paragraph plays
 * @param paragraph number of its paragraph in the case, from 0
 */
public record Sentence(int start, int end, Paragraph.Kind kind, int paragraph) {
  /** Whether the sentence is running text rather than a title, heading or credit. */
  public boolean isBody() {
    return kind == Paragraph.Kind.BODY;
  }

  /** Whether a stretch lies wholly inside. */
  public boolean covers(int from, int to) {
    return start <= from && to <= end;
  }
}
