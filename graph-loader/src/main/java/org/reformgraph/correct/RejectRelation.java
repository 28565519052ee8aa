package org.reformgraph.correct;

import java.util.Optional;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;

/**
 * What was read of two entities is not so.
 *
 * @param caseId null for all cases
 */
record RejectRelation(RelationType type, String from, String to, String caseId, Stamp stamp)
    implements Correction {
  @Override
  public String operation() {
    return "reject";
  }

  @Override
  public String what() {
    return type + " from " + from + " to " + to + (caseId == null ? "" : " in " + caseId);
  }

  @Override
  public Phase phase() {
    return Phase.REJECT_FACTS;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    Optional<String> head = draft.entity(from).map(Entity::id);
    Optional<String> tail = draft.entity(to).map(Entity::id);
    boolean done =
        head.isPresent()
            && tail.isPresent()
            && draft.removeRelations(r -> is(r, head.get(), tail.get()));
    return !done && caseId != null
        ? Effect.failed("the case has no such relation")
        : Effect.of(done);
  }

  private boolean is(Relation r, String head, String tail) {
    return r.type() == type
        && ((r.head().equals(head) && r.tail().equals(tail))
            || (type.symmetric() && r.head().equals(tail) && r.tail().equals(head)));
  }
}
