package org.reformgraph.extract.relation;

import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * A relation that a sentence states, before its ends become entities of the case.
 *
 * @param measure what is copied or run together; null when not stated
 * @param mode the words that say how; null when they do not matter
 * @param since when it began, {@code yyyy[-MM[-dd]]}; null when not stated
 * @param pioneer the claim to be first, as stated; null when there is none
 * @param rule the rule that found it
 */
public record Statement(
    RelationType type,
    Referent head,
    Referent tail,
    Status status,
    Referent measure,
    String mode,
    String since,
    String pioneer,
    Sentence sentence,
    String rule,
    double confidence) {
  /** A statement that says neither since when nor who was first. */
  public static Statement undated(
      RelationType type,
      Referent head,
      Referent tail,
      Status status,
      Referent measure,
      String mode,
      Sentence sentence,
      String rule,
      double confidence) {
    return new Statement(
        type, head, tail, status, measure, mode, null, null, sentence, rule, confidence);
  }
}
