package org.reformgraph.correct;

import org.reformgraph.model.Entity;

/**
 * An entity is of another type, and so has another id.
 *
 * @param from the id that it was found under
 * @param to its id by the new type
 * @param name what it is called
 */
record Retype(String from, String to, String name, Stamp stamp) implements Correction {
  @Override
  public String operation() {
    return "retype";
  }

  @Override
  public String what() {
    return from + " to " + to + " " + name;
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
      if (entity.canonicalId().equals(from) || entity.formerIds().contains(from)) {
        draft.replace(entity, retyped(entity, draft.ids()));
        done = true;
      }
    }
    return Effect.of(done);
  }

  private Entity retyped(Entity entity, Ids ids) {
    String present = ids.present(to);
    Entity identified = Entities.identified(entity, present, ids.former(present), stamp);
    return present.equals(to) ? Entities.named(identified, name, stamp) : identified;
  }
}
