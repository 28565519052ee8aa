package org.reformgraph.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.answer.Ref;

/** What the comparison asks of Neo4j. Every question is bounded. */
final class ComparisonGraph {
  /** How many measures of a region are looked at, its own first. */
  private static final int MEASURES = 2_000;

  /** How many outcomes of a region are looked at. */
  private static final int OUTCOMES = 1_000;

  private static final String PARTS =
      """
      MATCH (part:Region)-[:PART_OF*0..6]->(:Region {id: $region})
      WITH DISTINCT part
      """;
  private static final String DONE =
      PARTS
          + """
          MATCH (m:Measure {region: substring(part.id, size('region/'))})
          WHERE EXISTS { MATCH (m)<-[:IMPLEMENTS]-() }
            AND ($topic IS NULL OR EXISTS { MATCH (m)-[:ABOUT]->(:Topic {id: $topic}) })
          WITH part, m ORDER BY part.id <> $region, m.id LIMIT $most
          CALL (m) {
            MATCH ()-[s:IMPLEMENTS]->(m)
            MATCH (c:Case {id: s.caseId})
            OPTIONAL MATCH (c)-[:IN_DOCUMENT]->(d:Document)
            OPTIONAL MATCH (c)-[told:DESCRIBES]->(m)
            WITH s, c, d, coalesce(s.since, told.since) AS since
            RETURN s, c, d, since ORDER BY since IS NULL, since, s.confidence DESC, s.key LIMIT 1
          }
          RETURN m {.id, .name, region: part {.id, .name}} AS measure, part.id <> $region AS part,
            COLLECT { MATCH (m)-[:CLASSIFIED_AS]->(k:Concept) RETURN k {.id, .name, .nameEn} ORDER BY k.id } AS concepts,
            since,
            """
          + Evidence.OF_S_C_D
          + " AS evidence";
  private static final String ACHIEVED =
      PARTS
          + """
          CALL (part) {
            MATCH (m:Measure {region: substring(part.id, size('region/'))})-[s:ACHIEVES]->(o:Outcome)
            RETURN m, s, o
            UNION
            MATCH (by:Case {region: substring(part.id, size('region/'))})-[s:ACHIEVES]->(o:Outcome)
            RETURN null AS m, s, o
          }
          MATCH (c:Case {id: o.caseId})
          OPTIONAL MATCH (c)-[:IN_DOCUMENT]->(d:Document)
          WITH part, m, s, o, c, d, coalesce(m, c) AS about
          WHERE o.number IS NOT NULL
            AND ($topic IS NULL OR EXISTS { MATCH (about)-[:ABOUT]->(:Topic {id: $topic}) })
          WITH part, m, s, o, c, d ORDER BY part.id <> $region, o.id LIMIT $most
          RETURN CASE WHEN part.id = $region THEN null ELSE part {.id, .name} END AS part,
            CASE WHEN m IS NULL THEN null ELSE m {.id, .name, region: part {.id, .name}} END AS measure,
            head(COLLECT { MATCH (m)-[:CLASSIFIED_AS]->(k:Concept) RETURN k {.id, .name, .nameEn} ORDER BY k.id }) AS concept,
            o.metric AS metric, coalesce(o.written, o.value + coalesce(o.unit, '')) AS value, o.unit AS unit, o.number AS number,
            o.direction AS direction, o.baseline AS baseline,
            """
          + Evidence.OF_S_C_D
          + " AS evidence";
  private static final String CASES =
      PARTS
          + """
          RETURN sum(COUNT { MATCH (:Case {region: substring(part.id, size('region/'))}) }) AS cases
          """;
  private static final String TOPIC =
      """
      MATCH (t:Topic)
      WHERE t.code = $wanted OR t.id = $wanted OR t.name = $wanted OR $wanted IN t.aliases
      RETURN t {.id, .name, .nameEn} AS topic LIMIT 1
      """;

  private final GraphReading graph;

  ComparisonGraph(GraphReading graph) {
    this.graph = graph;
  }

  Optional<Ref> topic(String wanted) {
    return graph.rows(TOPIC, Map.of("wanted", wanted)).stream()
        .findFirst()
        .map(row -> Ref.of("Topic", row.get("topic")));
  }

  /**
   * What the graph holds of a region and those in it.
   *
   * @param topic only what is about it; null for all
   */
  RegionFacts facts(Ref region, Ref topic) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("region", region.id());
    parameters.put("topic", topic == null ? null : topic.id());
    parameters.put("most", MEASURES + 1);
    List<Record> measures = graph.rows(DONE, parameters);
    parameters.put("most", OUTCOMES + 1);
    List<Record> outcomes = graph.rows(ACHIEVED, parameters);
    return new RegionFacts(
        region,
        graph.rows(CASES, Map.of("region", region.id())).get(0).get("cases").asLong(),
        measures.stream().limit(MEASURES).map(ComparisonGraph::done).toList(),
        outcomes.stream().limit(OUTCOMES).map(ComparisonGraph::achieved).toList(),
        measures.size() > MEASURES || outcomes.size() > OUTCOMES);
  }

  private static RegionFacts.Done done(Record row) {
    return new RegionFacts.Done(
        Ref.of("Measure", row.get("measure")),
        row.get("part").asBoolean(),
        row.get("concepts").asList(each -> Ref.of("Concept", each)),
        text(row.get("since")),
        Evidence.of(row.get("evidence")));
  }

  private static RegionFacts.Achieved achieved(Record row) {
    return new RegionFacts.Achieved(
        Ref.of("Region", row.get("part")),
        Ref.of("Measure", row.get("measure")),
        Ref.of("Concept", row.get("concept")),
        row.get("metric").asString(""),
        row.get("value").asString(""),
        row.get("unit").asString(""),
        row.get("number").asDouble(),
        row.get("direction").asString("level"),
        text(row.get("baseline")),
        Evidence.of(row.get("evidence")));
  }

  private static String text(Value value) {
    return value.isNull() ? null : value.asString();
  }
}
