package org.reformgraph.diffusion;

/** What the data say of a claim to be the first. */
public enum Verdict {
  /** Nobody else in its scope is known to have been earlier. */
  SUPPORTED("supported"),

  /** Somebody else in its scope was earlier. */
  CONTRADICTED("contradicted"),

  /** Somebody else in its scope claims the same, and nothing tells who was earlier. */
  DISPUTED("disputed"),

  /** Dates are missing that would tell. */
  UNVERIFIABLE("unverifiable");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word in JSON. */
  @Override
  public String toString() {
    return word;
  }
}
