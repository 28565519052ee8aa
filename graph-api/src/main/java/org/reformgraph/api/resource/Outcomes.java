package org.reformgraph.api.resource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.Page;
import org.reformgraph.api.http.Paging;
import org.reformgraph.ontology.UnitTable;
import org.springframework.stereotype.Component;

/** The results of measures and those that cases tell of. */
@Component
class Outcomes {
  private static final String RETURNED =
      "RETURN o{.*} AS outcome, %s AS of, %s AS evidence".formatted(Ref.of("n"), Evidence.of("r"));
  private static final String OF_MEASURE = "MATCH (n:Measure {id: $id})-[r:ACHIEVES]->(o:Outcome)";

  /** A case's outcomes are also those of its measures, which it tells of. */
  private static final String OF_CASE =
      """
      CALL () {
        MATCH (n:Case {id: $id})-[r:ACHIEVES]->(o:Outcome) RETURN n, r, o
        UNION ALL
        MATCH (n:Measure)-[r:ACHIEVES {caseId: $id}]->(o:Outcome) RETURN n, r, o
      }
      """;

  private static final String PAGE =
      " WITH n, r, o ORDER BY r.start, o.id SKIP $skip LIMIT $limit " + RETURNED;
  private static final String OF_TOPIC =
      """
      MATCH (t:Topic {id: $id})<-[:ABOUT]-(n:Measure)
      WITH n LIMIT $measures
      MATCH (n)-[r:ACHIEVES]->(o:Outcome)
      WHERE o.number IS NOT NULL
      WITH n, r, o ORDER BY coalesce(r.confidence, 0) DESC, o.id LIMIT $limit
      """
          + RETURNED;

  private final GraphReader graph;
  private final UnitTable units = UnitTable.bundled();

  Outcomes(GraphReader graph) {
    this.graph = graph;
  }

  /** A page of the outcomes of a measure or case. */
  Page<Outcome> page(Kind kind, String id, Paging paging) {
    String matched = kind == Kind.CASE ? OF_CASE : OF_MEASURE;
    long total =
        graph
            .row(matched + " RETURN count(*) AS total", Map.of("id", id))
            .orElseThrow()
            .get("total")
            .asLong();
    paging.within(total);
    List<Outcome> items =
        graph
            .rows(matched + PAGE, Map.of("id", id, "skip", paging.skip(), "limit", paging.size()))
            .stream()
            .map(this::outcome)
            .toList();
    return Page.of(items, paging, total);
  }

  /**
   * Some outcomes of the measures of a topic, the surest first.
   *
   * @param measures how many measures are looked at
   */
  List<Outcome> ofTopic(String id, int measures, int limit) {
    return graph.rows(OF_TOPIC, Map.of("id", id, "measures", measures, "limit", limit)).stream()
        .map(this::outcome)
        .toList();
  }

  private Outcome outcome(Record row) {
    Value outcome = row.get("outcome");
    BigDecimal number = number(outcome.get("number"));
    String unit = outcome.get("unit").asString(null);
    return new Outcome(
        outcome.get("id").asString(),
        outcome.get("metric").asString(""),
        outcome.get("value").asString(null),
        outcome.get("written").asString(null),
        outcome.get("bound").asString(null),
        unit,
        number,
        outcome.get("direction").asString(null),
        outcome.get("baseline").asString(null),
        number == null || unit == null ? null : normalised(number, unit),
        Ref.of(row.get("of")),
        Evidence.of(row.get("evidence")));
  }

  private Outcome.Normalised normalised(BigDecimal number, String unit) {
    return units
        .normalise(number, unit)
        .map(quantity -> new Outcome.Normalised(quantity.number(), quantity.unit()))
        .orElse(null);
  }

  /** Whole numbers without a fraction: a number of the graph is a float. */
  private static BigDecimal number(Value value) {
    if (value.isNull()) {
      return null;
    }
    BigDecimal number = new BigDecimal(value.asObject().toString()).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
