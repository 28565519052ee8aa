package org.reformgraph.diffusion;

import org.reformgraph.answer.Evidence;

/**
 * That one region took it over from another.
 *
 * @param from id of the region that copied
 * @param to id of the region that it copied from
 * @param reason why we say so, in Chinese
 * @param reasonEn the same in English
 * @param similarity of the two measures, 0 to 1; null for a stated link
 * @param evidence the sentence that says so; null for an inferred link
 */
public record Link(
    String from,
    String to,
    Kind kind,
    String reason,
    String reasonEn,
    Double similarity,
    Evidence evidence) {
  /** How we know. */
  public enum Kind {
    /** A text says so. */
    STATED("stated"),

    /** No text says so; it is likely. */
    INFERRED("inferred");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in JSON. */
    @Override
    public String toString() {
      return word;
    }
  }
}
