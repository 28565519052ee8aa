package org.reformgraph.cypher.query;

/**
 * The same words in Chinese and in English.
 *
 * @param zh never blank
 * @param en never blank
 */
public record BilingualText(String zh, String en) {
  /** Stands between the two where a header has them on one line. */
  static final String SEPARATOR = " · ";

  public BilingualText {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("words in both languages are needed: " + zh + en);
    }
  }

  /** Both, as a header has them. */
  @Override
  public String toString() {
    return zh + SEPARATOR + en;
  }
}
