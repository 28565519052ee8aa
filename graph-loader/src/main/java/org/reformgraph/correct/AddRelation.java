package org.reformgraph.correct;

import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * A case says something of two entities that was not found.
 *
 * @param measure id of what is copied or run together; null when the case does not say
 * @param mode how it was copied; null when not said
 * @param since when it began; null when not said
 * @param evidence the sentence
 */
record AddRelation(
    String caseId,
    RelationType type,
    String from,
    String to,
    String measure,
    String mode,
    String since,
    Status status,
    String evidence,
    Stamp stamp)
    implements Correction {
  @Override
  public String operation() {
    return "add";
  }

  @Override
  public String what() {
    return (status == Status.ASSERTED ? "" : status + " ")
        + type
        + " from "
        + from
        + " to "
        + to
        + (measure == null ? "" : " of " + measure)
        + " in "
        + caseId;
  }

  @Override
  public Phase phase() {
    return Phase.ADD_FACTS;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    Optional<String> missing =
        Stream.of(from, to, measure == null ? from : measure)
            .filter(id -> draft.entity(id).isEmpty())
            .findFirst();
    if (missing.isPresent()) {
      return Effect.failed("the case has no entity " + missing.get() + "; add it first");
    }
    Entity head = draft.entity(from).orElseThrow();
    Entity tail = draft.entity(to).orElseThrow();
    if (!type.joins(head.type(), tail.type())) {
      return Effect.failed(type + " cannot join a " + head.type() + " to a " + tail.type());
    }
    String of = measure == null ? null : draft.entity(measure).orElseThrow().id();
    boolean said =
        draft.relations().stream()
            .anyMatch(
                r ->
                    Relations.key(r)
                        .equals(Relations.key(relation("", head, tail, of, r.evidence()))));
    Optional<Quote> found = draft.find(evidence);
    if (said) {
      return Effect.DONE;
    }
    if (found.isEmpty()) {
      return Effect.failed("the evidence does not stand in the case's text: “" + evidence + "”");
    }
    draft.add(relation(draft.freshId('r'), head, tail, of, found.get()));
    return Effect.DONE;
  }

  private Relation relation(String id, Entity head, Entity tail, String of, Quote evidence) {
    return new Relation(
        id,
        type,
        head.id(),
        tail.id(),
        status,
        of,
        mode,
        since,
        null,
        evidence,
        AddEntity.METHOD,
        1,
        stamp.corrected());
  }
}
