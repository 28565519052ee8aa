package org.reformgraph.correct;

import java.util.Optional;
import org.reformgraph.model.Entity;

/**
 * Something is no entity at all, or a case does not speak of it.
 *
 * @param caseId null for all cases
 */
record RejectEntity(String id, String caseId, Stamp stamp) implements Correction {
  @Override
  public String operation() {
    return "reject";
  }

  @Override
  public String what() {
    return id + (caseId == null ? "" : " in " + caseId);
  }

  @Override
  public Phase phase() {
    return Phase.REJECT_ENTITIES;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    Optional<Entity> entity = draft.entity(id);
    entity.ifPresent(draft::remove);
    return entity.isEmpty() && caseId != null
        ? Effect.failed("the case has no entity " + id)
        : Effect.of(entity.isPresent());
  }
}
