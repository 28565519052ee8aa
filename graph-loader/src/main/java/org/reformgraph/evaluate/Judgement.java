package org.reformgraph.evaluate;

/**
 * What came of one gold item or one found fact.
 *
 * @param caseId the gold case
 * @param kind the row that it belongs to
 * @param cause null when nothing is wrong
 * @param text the item in words
 * @param evidence where it is said; null when not known
 * @param origin of a found fact; null for gold items
 */
public record Judgement(
    String caseId,
    String kind,
    Verdict verdict,
    Cause cause,
    String text,
    String evidence,
    Origin origin) {
  /** Whether it belongs on the list of what went wrong. */
  public boolean isError() {
    return cause != null;
  }
}
