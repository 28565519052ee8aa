package org.reformgraph.model;

/**
 * A statement of a case about two of its entities.
 *
 * @param id local to the case, as in {@code r1}
 * @param head local id of the entity that acts
 * @param tail local id of the entity that is acted on
 * @param measure local id of what is copied or run together; null when not stated
 * @param mode how it was copied (借鉴, 复制, 推广 …); null for other types
 * @param since when it began, {@code yyyy[-MM[-dd]]}; null when not stated
 * @param pioneer the pioneer claim as stated; null when not stated
 * @param corrected who corrected it last; null when nobody did
 */
public record Relation(
    String id,
    RelationType type,
    String head,
    String tail,
    Status status,
    String measure,
    String mode,
    String since,
    String pioneer,
    Quote evidence,
    String method,
    double confidence,
    Corrected corrected) {
  public Relation {
    confidence = Confidence.rounded(confidence);
  }

  /** A relation that nobody has corrected. */
  public Relation(
      String id,
      RelationType type,
      String head,
      String tail,
      Status status,
      String measure,
      String mode,
      String since,
      String pioneer,
      Quote evidence,
      String method,
      double confidence) {
    this(
        id,
        type,
        head,
        tail,
        status,
        measure,
        mode,
        since,
        pioneer,
        evidence,
        method,
        confidence,
        null);
  }
}
