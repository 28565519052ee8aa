package org.reformgraph.propose;

import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * A relation that a model says a sentence states.
 *
 * @param sentence number of the sentence in the question, from 1
 * @param tailType of the tail; the head's follows from who can be one
 * @param evidence the words that it rests on
 */
record Proposal(
    int sentence,
    RelationType type,
    String head,
    String tail,
    EntityType tailType,
    Status status,
    String evidence) {}
