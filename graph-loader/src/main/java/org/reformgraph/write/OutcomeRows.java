package org.reformgraph.write;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.Entity;
import org.reformgraph.model.Outcome;
import org.reformgraph.model.Status;

/** The outcomes of one case: a node each, and the relation that says who achieved it. */
final class OutcomeRows {
  private static final String LABEL = "Outcome";
  private static final String UNREALISED_LABEL = "UnrealisedOutcome";
  private static final String TYPE = "ACHIEVES";

  private final String caseId;
  private final GraphRows rows;
  private final Map<List<String>, Integer> equal = new HashMap<>();
  private int asserted;
  private int unrealised;

  OutcomeRows(String caseId, GraphRows rows) {
    this.caseId = caseId;
    this.rows = rows;
  }

  /**
   * Adds an outcome. To be called in the order of the facts, which numbers equal outcomes.
   *
   * @param measure the measure that achieved it; null when only the case is known to tell of it
   */
  void add(Outcome outcome, Entity measure) {
    boolean asserted = outcome.status() == Status.ASSERTED;
    String id = id(outcome);
    String from = measure == null ? caseId : measure.canonicalId();
    String fromLabel = measure == null ? CaseRows.LABEL : EntityIds.type(from).label();
    String label = asserted ? LABEL : UNREALISED_LABEL;
    if (asserted) {
      this.asserted++;
    } else {
      unrealised++;
    }
    rows.node(label, figures(outcome, id));
    rows.relation(
        new RelationKind(asserted ? TYPE : StatementRows.UNREALISED, fromLabel, label),
        new Row(from, id, provenance(outcome, from, id)));
  }

  int asserted() {
    return asserted;
  }

  int unrealised() {
    return unrealised;
  }

  private String id(Outcome outcome) {
    List<String> figures = List.of(outcome.metric(), outcome.value(), outcome.unit());
    int ordinal = equal.merge(figures, 1, Integer::sum) - 1;
    return CanonicalId.outcome(caseId, outcome.metric(), outcome.value(), outcome.unit(), ordinal);
  }

  private Map<String, Object> figures(Outcome outcome, String id) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id);
    String written = outcome.written();
    properties.put(
        "name",
        outcome.metric() + " " + (written == null ? outcome.value() + outcome.unit() : written));
    properties.put("caseId", caseId);
    properties.put("metric", outcome.metric());
    properties.put("value", outcome.value());
    properties.put("unit", outcome.unit());
    properties.put("number", number(outcome.number()));
    properties.put("written", written);
    properties.put("bound", outcome.bound() == null ? null : outcome.bound().toString());
    properties.put("direction", outcome.direction().toString());
    properties.put("baseline", outcome.baseline());
    return properties;
  }

  /** Null for what is beyond a double: infinity is no figure, and RDF has no decimal for it. */
  private static Double number(BigDecimal exact) {
    double number = exact == null ? Double.NaN : exact.doubleValue();
    return Double.isFinite(number) ? number : null;
  }

  private Map<String, Object> provenance(Outcome outcome, String from, String id) {
    boolean asserted = outcome.status() == Status.ASSERTED;
    String type = asserted ? TYPE : outcome.status() + ":" + TYPE;
    Map<String, Object> properties =
        Provenance.of(
            CanonicalId.relation(type, from, id, caseId, null),
            caseId,
            outcome.evidence(),
            outcome.method(),
            outcome.confidence());
    Provenance.corrected(properties, outcome.corrected());
    if (!asserted) {
      properties.put("type", TYPE);
      properties.put("status", outcome.status().toString());
    }
    return properties;
  }
}
