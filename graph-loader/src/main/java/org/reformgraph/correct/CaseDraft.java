package org.reformgraph.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CorrectionNote;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Quote;
import org.reformgraph.model.Relation;

/** The facts of a case while they are being corrected. */
final class CaseDraft {
  private final CaseFacts before;
  private final Ids ids;
  private final CaseWords words;
  private final Set<CorrectionNote> notes;
  private final List<Entity> entities;
  private final List<Relation> relations;
  private final List<Outcome> outcomes;

  CaseDraft(CaseFacts facts, Ids ids, CaseWords words) {
    this.before = facts;
    this.ids = ids;
    this.words = words;
    this.notes = new HashSet<>(facts.corrections());
    this.entities = new ArrayList<>(facts.entities());
    this.relations = new ArrayList<>(facts.relations());
    this.outcomes = new ArrayList<>(facts.outcomes());
  }

  String caseId() {
    return before.caseInfo().id();
  }

  Ids ids() {
    return ids;
  }

  /** Where words stand in the case. */
  Optional<Quote> find(String quoted) {
    return words.find(quoted);
  }

  /** Whether a correction is in force already: the facts were corrected before. */
  boolean has(Correction correction) {
    return notes.contains(correction.note());
  }

  void note(Correction correction) {
    notes.add(correction.note());
  }

  List<Entity> entities() {
    return List.copyOf(entities);
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  /** The entity that an id stands for now, whichever of its ids is asked for. */
  Optional<Entity> entity(String canonicalId) {
    String present = ids.present(canonicalId);
    return entities.stream().filter(e -> ids.present(e.canonicalId()).equals(present)).findFirst();
  }

  Optional<Entity> local(String localId) {
    return entities.stream().filter(e -> e.id().equals(localId)).findFirst();
  }

  void add(Entity entity) {
    entities.add(entity);
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  void replace(Entity old, Entity now) {
    entities.set(entities.indexOf(old), now);
  }

  void replaceRelations(UnaryOperator<Relation> change) {
    relations.replaceAll(change);
  }

  void replaceOutcomes(UnaryOperator<Outcome> change) {
    outcomes.replaceAll(change);
  }

  /** Takes an entity out, with the relations that hang on it. */
  void remove(Entity entity) {
    entities.remove(entity);
    relations.removeIf(r -> r.head().equals(entity.id()) || r.tail().equals(entity.id()));
    repoint(entity.id(), null);
  }

  boolean removeRelations(Predicate<Relation> which) {
    return relations.removeIf(which);
  }

  boolean removeOutcomes(Predicate<Outcome> which) {
    return outcomes.removeIf(which);
  }

  /** A local id that nothing has: the letter and the next number. */
  String freshId(char letter) {
    int last = 0;
    List<String> used = new ArrayList<>();
    entities.forEach(e -> used.add(e.id()));
    relations.forEach(r -> used.add(r.id()));
    outcomes.forEach(o -> used.add(o.id()));
    for (String id : used) {
      if (id.matches(letter + "\\d{1,9}")) {
        last = Math.max(last, Integer.parseInt(id.substring(1)));
      }
    }
    return letter + Integer.toString(last + 1);
  }

  /**
   * Makes one entity of those that have one id now, and one relation of those that say the same.
   */
  void unite() {
    Map<String, Entity> byId = new LinkedHashMap<>();
    Map<String, String> moved = new HashMap<>();
    for (Entity entity : entities()) {
      Entity other = byId.get(entity.canonicalId());
      if (other != null) {
        moved.put(entity.id(), other.id());
      }
      byId.merge(entity.canonicalId(), entity, Entities::united);
    }
    if (!moved.isEmpty()) {
      entities.clear();
      entities.addAll(byId.values());
      moved.forEach(this::repoint);
      Set<List<Object>> said = new HashSet<>();
      relations.removeIf(r -> r.head().equals(r.tail()));
      relations.removeIf(r -> !said.add(Relations.key(r)));
    }
  }

  private void repoint(String from, String to) {
    relations.replaceAll(r -> Relations.repointed(r, from, to));
    outcomes.replaceAll(o -> Objects.equals(o.measure(), from) ? Outcomes.of(o, to) : o);
  }

  /**
   * Drops relations that cannot join what corrections have made of their ends, and says how many.
   */
  int dropMisfits() {
    int all = relations.size();
    relations.removeIf(
        r -> {
          Optional<Entity> head = local(r.head());
          Optional<Entity> tail = local(r.tail());
          return head.isPresent()
              && tail.isPresent()
              && (head.get().corrected() != null || tail.get().corrected() != null)
              && !r.type().joins(head.get().type(), tail.get().type());
        });
    return all - relations.size();
  }

  CaseFacts facts() {
    return new CaseFacts(
        before.format(),
        before.document(),
        before.caseInfo(),
        entities,
        relations,
        outcomes,
        before.topics(),
        notes.stream().sorted().toList());
  }
}
