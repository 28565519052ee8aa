package org.reformgraph.correct;

import java.util.SortedSet;
import org.reformgraph.model.Entity;

/**
 * Several entities are one.
 *
 * @param from the ids that another takes the place of
 * @param into the id that stays
 */
record Merge(SortedSet<String> from, String into, Stamp stamp) implements Correction {
  @Override
  public String operation() {
    return "merge";
  }

  @Override
  public String what() {
    return String.join(", ", from) + " into " + into;
  }

  @Override
  public String caseId() {
    return null;
  }

  @Override
  public Phase phase() {
    return Phase.IDENTIFY;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    boolean done = false;
    for (Entity entity : draft.entities()) {
      if (concerns(entity)) {
        String present = draft.ids().present(into);
        draft.replace(
            entity, Entities.identified(entity, present, draft.ids().former(present), stamp));
        done = true;
      }
    }
    return Effect.of(done);
  }

  private boolean concerns(Entity entity) {
    return from.contains(entity.canonicalId())
        || entity.formerIds().stream().anyMatch(from::contains);
  }
}
