package org.reformgraph.propose;

/** Why a proposal was not taken. */
public enum Refusal {
  UNREADABLE("not of the form that was asked for"),
  NO_SUCH_SENTENCE("of no sentence that was asked about"),
  NOT_VERBATIM("its evidence is not in the text word for word"),
  WRONG_TYPE("no relation between things of these types"),
  UNKNOWN_END("names something that the text does not name there"),
  ALREADY_KNOWN("stated elsewhere in the case");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /** The reason, for people. */
  public String words() {
    return words;
  }
}
