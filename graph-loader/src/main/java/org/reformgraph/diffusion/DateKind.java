package org.reformgraph.diffusion;

/** What an adopter's date is. */
public enum DateKind {
  /** The text says since when. */
  STATED("stated"),

  /** The date of the earliest case that tells of it: it was adopted then or before. */
  CASE("case");

  private final String word;

  DateKind(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  @Override
  public String toString() {
    return word;
  }
}
