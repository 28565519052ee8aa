package org.reformgraph.write;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Relation;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * The relations of one case. What the case says several times is one relation, with the evidence
 * that is surest, and of equally sure ones the first in the text.
 */
final class StatementRows {
  /** The type of every relation that is planned, advised or negated, whatever it would say. */
  static final String UNREALISED = "UNREALISED";

  private static final Comparator<Relation> SUREST =
      Comparator.comparingDouble(Relation::confidence)
          .reversed()
          .thenComparingInt(r -> r.evidence().start())
          .thenComparingInt(r -> r.evidence().end());

  private record Finding(RelationKind kind, Row row, Relation said) {}

  private final String caseId;
  private final Map<String, Finding> byKey = new LinkedHashMap<>();

  StatementRows(String caseId) {
    this.caseId = caseId;
  }

  /**
   * Adds what is said of two entities.
   *
   * @param measure what is copied or run together; null when not stated
   */
  void add(Relation relation, Entity head, Entity tail, Entity measure) {
    boolean turned =
        relation.type().symmetric() && head.canonicalId().compareTo(tail.canonicalId()) > 0;
    Finding finding =
        turned ? finding(relation, tail, head, measure) : finding(relation, head, tail, measure);
    byKey.merge(finding.row().key(), finding, StatementRows::surer);
  }

  /** Hands over all relations, each once. */
  void addTo(GraphRows rows) {
    for (Finding finding : byKey.values()) {
      rows.relation(finding.kind(), finding.row());
      CopiedMeasures.of(finding.row()).ids().forEach(rows::copiedMeasure);
    }
  }

  int asserted() {
    return (int) byKey.values().stream().filter(s -> s.said().status() == Status.ASSERTED).count();
  }

  int unrealised() {
    return byKey.size() - asserted();
  }

  private Finding finding(Relation relation, Entity from, Entity to, Entity measure) {
    boolean asserted = relation.status() == Status.ASSERTED;
    String type = asserted ? relation.type().name() : UNREALISED;
    String kind = relation.type().name();
    String measureId = measure == null ? null : measure.canonicalId();
    String key =
        CanonicalId.relation(
            asserted ? kind : relation.status() + ":" + kind,
            from.canonicalId(),
            to.canonicalId(),
            caseId,
            measureId);
    Map<String, Object> properties =
        Provenance.of(key, caseId, relation.evidence(), relation.method(), relation.confidence());
    properties.put("measure", measureId);
    properties.put("mode", relation.mode());
    properties.put("since", relation.since());
    properties.put("pioneer", relation.pioneer());
    Provenance.corrected(properties, relation.corrected());
    if (!asserted) {
      properties.put("type", kind);
      properties.put("status", relation.status().toString());
    } else if (relation.type() == RelationType.COPIES_FROM && measure != null) {
      CopiedMeasures.of(from.canonicalId(), to.canonicalId(), measureId).put(properties);
    }
    return new Finding(
        new RelationKind(
            type,
            EntityIds.type(from.canonicalId()).label(),
            EntityIds.type(to.canonicalId()).label()),
        new Row(from.canonicalId(), to.canonicalId(), properties),
        relation);
  }

  private static Finding surer(Finding a, Finding b) {
    return SUREST.compare(a.said(), b.said()) <= 0 ? a : b;
  }
}
