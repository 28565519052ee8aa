package org.reformgraph.model;

/**
 * A topic that a case is about.
 *
 * @param confidence between 0 and 1, with at most three decimals
 */
public record TopicScore(Topic code, double confidence) {
  public TopicScore {
    confidence = Confidence.rounded(confidence);
  }
}
