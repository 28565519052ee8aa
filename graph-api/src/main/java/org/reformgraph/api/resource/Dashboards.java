package org.reformgraph.api.resource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.resource.Dashboard.ConceptCount;
import org.reformgraph.api.resource.Dashboard.RegionCount;
import org.reformgraph.api.resource.Dashboard.YearCount;
import org.springframework.stereotype.Component;

/** Puts topics together at a glance. */
@Component
class Dashboards {
  private static final int REGIONS = 50;
  private static final int CONCEPTS = 30;
  private static final int OUTCOMES = 20;

  private static final String MEASURES =
      "MATCH (:Topic {id: $id})<-[:ABOUT]-(m:Measure) WITH m LIMIT $most ";
  private static final String NUMBER =
      """
      MATCH (t:Topic {id: $id})
      RETURN COUNT { (t)<-[:ABOUT]-(:Measure) } AS measures, COUNT { (t)<-[:ABOUT]-(:Case) } AS cases
      """;
  private static final String BY_REGION =
      MEASURES
          + """
          WITH m.region AS key, count(m) AS number ORDER BY number DESC, key LIMIT $limit
          MATCH (r:Region {id: 'region/' + key})
          RETURN %s AS ref, number ORDER BY number DESC, r.id
          """
              .formatted(Ref.of("r"));
  private static final String BY_CONCEPT =
      MEASURES
          + """
          MATCH (m)-[:CLASSIFIED_AS]->(c:Concept)
          WITH c, count(m) AS number ORDER BY number DESC, c.id LIMIT $limit
          RETURN %s AS ref, number ORDER BY number DESC, c.id
          """
              .formatted(Ref.of("c"));
  private static final String BY_YEAR =
      """
      MATCH (:Topic {id: $id})<-[:ABOUT]-(c:Case) WITH c LIMIT $most WHERE c.date IS NOT NULL
      RETURN left(c.date, 4) AS year, count(c) AS number ORDER BY year LIMIT $limit
      """;

  private final GraphReader graph;
  private final Outcomes outcomes;

  Dashboards(GraphReader graph, Outcomes outcomes) {
    this.graph = graph;
    this.outcomes = outcomes;
  }

  /** A topic that is there. */
  Dashboard of(Ref topic) {
    String id = topic.id();
    Record numbers = graph.row(NUMBER, Map.of("id", id)).orElseThrow();
    return new Dashboard(
        topic,
        numbers.get("measures").asLong(),
        numbers.get("cases").asLong(),
        rows(BY_REGION, id, REGIONS, row -> new RegionCount(Ref.of(row.get("ref")), number(row))),
        rows(
            BY_CONCEPT, id, CONCEPTS, row -> new ConceptCount(Ref.of(row.get("ref")), number(row))),
        rows(BY_YEAR, id, REGIONS, row -> new YearCount(row.get("year").asString(), number(row))),
        outcomes.ofTopic(id, Tiles.LOOKED_AT, OUTCOMES));
  }

  private <T> List<T> rows(String query, String id, int limit, Function<Record, T> reading) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id);
    parameters.put("most", Tiles.LOOKED_AT);
    parameters.put("limit", limit);
    return graph.rows(query, parameters).stream().map(reading).toList();
  }

  private static long number(Record row) {
    return row.get("number").asLong();
  }
}
