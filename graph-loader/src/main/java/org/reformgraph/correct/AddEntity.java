package org.reformgraph.correct;

import java.util.List;
import java.util.Optional;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Quote;

/**
 * A case speaks of an entity that was not found.
 *
 * @param region code of the division that it belongs to
 * @param mention its words in the case
 */
record AddEntity(String caseId, String id, String name, String region, String mention, Stamp stamp)
    implements Correction {
  /** What facts made by hand have in place of a rule's name. */
  static final String METHOD = "correction";

  @Override
  public String operation() {
    return "add";
  }

  @Override
  public String what() {
    return id + " " + name + " in " + caseId;
  }

  @Override
  public Phase phase() {
    return Phase.ADD_ENTITIES;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    Optional<Quote> found = draft.find(mention);
    if (draft.entity(id).isPresent()) {
      return Effect.DONE;
    }
    if (found.isEmpty()) {
      return Effect.failed("the mention “" + mention + "” does not stand in the case's text");
    }
    String present = draft.ids().present(id);
    EntityType type = Ids.type(present);
    boolean isRegion = type == EntityType.REGION;
    draft.add(
        new Entity(
            draft.freshId('e'),
            type,
            name,
            present,
            isRegion ? Ids.adminCode(present) : null,
            isRegion ? null : region,
            found.get().text().equals(name) ? List.of() : List.of(found.get().text()),
            List.of(found.get()),
            null,
            null,
            null,
            null,
            METHOD,
            1,
            draft.ids().former(present),
            stamp.corrected()));
    return Effect.DONE;
  }
}
