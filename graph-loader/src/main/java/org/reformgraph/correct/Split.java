package org.reformgraph.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Span;

/**
 * Some mentions of an entity are another one's.
 *
 * @param from the id that they were found under
 * @param forms the words of these mentions
 * @param to the id of the other
 * @param name what the other is called
 * @param region code of the division that it belongs to
 * @param caseId null for all cases
 */
record Split(
    String from,
    SortedSet<String> forms,
    String to,
    String name,
    String region,
    String caseId,
    Stamp stamp)
    implements Correction {
  @Override
  public String operation() {
    return "split";
  }

  @Override
  public String what() {
    return String.join(", ", forms)
        + " from "
        + from
        + " as "
        + to
        + " "
        + name
        + (caseId == null ? "" : " in " + caseId);
  }

  @Override
  public Phase phase() {
    return Phase.SPLIT;
  }

  @Override
  public Effect apply(CaseDraft draft) {
    boolean done = false;
    for (Entity entity : draft.entities()) {
      boolean meant = draft.ids().present(entity.canonicalId()).equals(draft.ids().present(from));
      if (meant && entity.mentions().stream().anyMatch(this::moves)) {
        split(draft, entity);
        done = true;
      }
    }
    if (!done && caseId != null) {
      return Effect.failed("the case has no mention “" + String.join("”, “", forms) + "” of it");
    }
    return Effect.of(done);
  }

  private boolean moves(Quote mention) {
    return forms.contains(mention.text());
  }

  private void split(CaseDraft draft, Entity entity) {
    List<Quote> moved = entity.mentions().stream().filter(this::moves).toList();
    List<Quote> left = entity.mentions().stream().filter(m -> !moves(m)).toList();
    Entity other = other(draft.freshId('e'), entity, moved);
    draft.add(other);
    draft.replaceRelations(
        r -> goes(r.evidence(), moved, left) ? Relations.repointed(r, entity.id(), other.id()) : r);
    draft.replaceOutcomes(
        o ->
            Objects.equals(o.measure(), entity.id()) && goes(o.evidence(), moved, left)
                ? Outcomes.of(o, other.id())
                : o);
    if (left.isEmpty()) {
      draft.remove(entity);
    } else {
      draft.replace(entity, without(entity, left));
    }
  }

  private Entity other(String localId, Entity entity, List<Quote> moved) {
    EntityType type = Ids.type(to);
    List<String> aliases =
        moved.stream().map(Quote::text).distinct().filter(text -> !text.equals(name)).toList();
    return new Entity(
        localId,
        type,
        name,
        to,
        type == EntityType.REGION ? Ids.adminCode(to) : null,
        type == EntityType.REGION ? null : region,
        aliases,
        moved,
        null,
        null,
        null,
        null,
        AddEntity.METHOD,
        entity.confidence(),
        List.of(),
        stamp.corrected());
  }

  private Entity without(Entity entity, List<Quote> left) {
    List<String> names = new ArrayList<>(List.of(entity.name()));
    names.addAll(entity.aliases());
    left.stream().map(Quote::text).distinct().filter(t -> !names.contains(t)).forEach(names::add);
    names.removeIf(forms::contains);
    String called = names.isEmpty() ? entity.name() : names.remove(0);
    return Entities.of(entity, called, names, left, stamp);
  }

  /** What is said where only the moved mentions stand is said of the other. */
  private static boolean goes(Quote evidence, List<Quote> moved, List<Quote> left) {
    return left.isEmpty()
        || (moved.stream().anyMatch(m -> within(m, evidence))
            && left.stream().noneMatch(m -> within(m, evidence)));
  }

  private static boolean within(Quote mention, Quote evidence) {
    Span at = mention.spans().get(0);
    return evidence.spans().stream()
        .anyMatch(piece -> piece.start() <= at.start() && at.start() < piece.end());
  }
}
