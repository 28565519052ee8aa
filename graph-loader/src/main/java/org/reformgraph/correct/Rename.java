package org.reformgraph.correct;

import java.util.Optional;
import org.reformgraph.model.Entity;

/** An entity is called otherwise; its id stays. */
record Rename(String id, String name, Stamp stamp) implements Correction {
  @Override
  public String operation() {
    return "rename";
  }

  @Override
  public String what() {
    return id + " to " + name;
  }

  @Override
  public String caseId() {
    return null;
  }

  @Override
  public Phase phase() {
    return Phase.RENAME;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    Optional<Entity> entity = draft.entity(id);
    entity.ifPresent(e -> draft.replace(e, Entities.named(e, name, stamp)));
    return Effect.of(entity.isPresent());
  }
}
