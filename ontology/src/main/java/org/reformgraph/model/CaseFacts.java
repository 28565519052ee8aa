package org.reformgraph.model;

import java.util.List;

/**
 * All that was found in one case: a line of a facts file, and what the graph is written from.
 *
 * @param format version of the facts format
 * @param corrections what was changed by hand, in the order of the notes
 */
public record CaseFacts(
    int format,
    DocumentInfo document,
    CaseInfo caseInfo,
    List<Entity> entities,
    List<Relation> relations,
    List<Outcome> outcomes,
    List<TopicScore> topics,
    List<CorrectionNote> corrections) {
  /** The version that this product writes and reads. */
  public static final int FORMAT = 1;

  public CaseFacts {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    outcomes = List.copyOf(outcomes);
    topics = List.copyOf(topics);
    corrections = List.copyOf(corrections);
  }

  /** A case that nobody has corrected. */
  public CaseFacts(
      int format,
      DocumentInfo document,
      CaseInfo caseInfo,
      List<Entity> entities,
      List<Relation> relations,
      List<Outcome> outcomes,
      List<TopicScore> topics) {
    this(format, document, caseInfo, entities, relations, outcomes, topics, List.of());
  }
}
