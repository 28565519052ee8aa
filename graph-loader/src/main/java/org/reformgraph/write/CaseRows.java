package org.reformgraph.write;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.reformgraph.model.CaseFacts;
import org.reformgraph.model.CaseInfo;
import org.reformgraph.model.CorrectionNote;
import org.reformgraph.model.Entity;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Relation;
import org.reformgraph.model.TopicScore;

/** Turns a case into rows. They depend on nothing but the case's facts. */
final class CaseRows {
  static final String LABEL = "Case";

  static final RelationKind IN_DOCUMENT = new RelationKind("IN_DOCUMENT", LABEL, "Document");
  private static final RelationKind ABOUT = new RelationKind("ABOUT", LABEL, "Topic");

  private final CaseFacts facts;
  private final String caseId;
  private final GraphRows rows;
  private final Map<String, Entity> byLocalId = new LinkedHashMap<>();
  private int dangling;

  private CaseRows(CaseFacts facts, GraphRows rows) {
    this.facts = facts;
    this.caseId = facts.caseInfo().id();
    this.rows = rows;
    for (Entity entity : facts.entities()) {
      if (EntityIds.isOf(entity.type(), entity.canonicalId())) {
        byLocalId.put(entity.id(), entity);
      } else {
        dangling++;
      }
    }
  }

  /** Adds a case's rows and says how much they are. */
  static WriteResult add(CaseFacts facts, String documentId, GraphRows rows) {
    return new CaseRows(facts, rows).add(documentId);
  }

  private WriteResult add(String documentId) {
    Map<String, Object> properties = properties(facts.caseInfo());
    if (!facts.corrections().isEmpty()) {
      properties.put("corrections", facts.corrections().stream().map(CaseRows::words).toList());
    }
    rows.node(LABEL, properties);
    rows.relation(IN_DOCUMENT, new Row(caseId, documentId, Map.of()));
    topics();
    descriptions();
    StatementRows statements = statements();
    OutcomeRows outcomes = outcomes();
    return new WriteResult(
        0,
        1,
        statements.asserted() + outcomes.asserted(),
        statements.unrealised() + outcomes.unrealised(),
        dangling,
        0);
  }

  private static Map<String, Object> properties(CaseInfo info) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", info.id());
    properties.put("name", info.title());
    properties.put("subtitle", info.subtitle());
    properties.put("region", info.region());
    properties.put("date", info.date());
    properties.put("source", info.source());
    properties.put("start", info.start());
    properties.put("end", info.end());
    return properties;
  }

  /** A property cannot hold records: {@code 2026-11-20 王芳: merge … (why)}. */
  private static String words(CorrectionNote note) {
    String why = note.why() == null ? "" : " (" + note.why() + ")";
    return note.when() + " " + note.by() + ": " + note.operation() + " " + note.what() + why;
  }

  private void topics() {
    Map<String, Double> surest = new TreeMap<>();
    for (TopicScore topic : facts.topics()) {
      surest.merge(Vocabulary.topicId(topic.code()), topic.confidence(), Math::max);
    }
    surest.forEach(
        (topic, confidence) ->
            rows.relation(ABOUT, new Row(caseId, topic, Map.of("confidence", confidence))));
  }

  private void descriptions() {
    Map<String, Description> byId = new TreeMap<>();
    for (Entity entity : byLocalId.values()) {
      byId.computeIfAbsent(entity.canonicalId(), id -> new Description()).add(entity);
    }
    byId.forEach(
        (id, description) -> {
          EntityType type = EntityIds.type(id);
          rows.entity(type, id, description.name());
          rows.relation(
              new RelationKind(Description.TYPE, LABEL, type.label()), description.row(caseId));
        });
  }

  private StatementRows statements() {
    StatementRows statements = new StatementRows(caseId);
    for (Relation relation : facts.relations()) {
      Entity head = byLocalId.get(relation.head());
      Entity tail = byLocalId.get(relation.tail());
      if (head == null || tail == null || !known(relation.measure()) || same(head, tail)) {
        dangling++;
      } else {
        statements.add(relation, head, tail, byLocalId.get(relation.measure()));
      }
    }
    statements.addTo(rows);
    return statements;
  }

  private OutcomeRows outcomes() {
    OutcomeRows outcomes = new OutcomeRows(caseId, rows);
    for (Outcome outcome : facts.outcomes()) {
      if (known(outcome.measure())) {
        outcomes.add(outcome, byLocalId.get(outcome.measure()));
      } else {
        dangling++;
      }
    }
    return outcomes;
  }

  private boolean known(String localId) {
    return localId == null || byLocalId.containsKey(localId);
  }

  private static boolean same(Entity head, Entity tail) {
    return head.canonicalId().equals(tail.canonicalId());
  }
}
