package org.reformgraph.api.resource;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.springframework.stereotype.Component;

/**
 * Counts measures region by region. The division code in a measure's key says which province and
 * prefecture it is in, so that nobody has to walk up from county to county.
 */
@Component
class Tiles {
  /** How many measures are looked at: of a concept of China more than there will be. */
  static final int LOOKED_AT = 50_000;

  private static final int SHOWN = 5;

  /** The four municipalities are provinces without prefectures. */
  private static final String PREFECTURE =
      "CASE WHEN left(m.region, 2) IN ['11', '12', '31', '50'] THEN left(m.region, 2) + '0000'"
          + " ELSE left(m.region, 4) + '00' END";

  private static final String PROVINCE = "left(m.region, 2) + '0000'";

  private static final String OF_CONCEPT =
      "MATCH (:Concept {id: $id})<-[:BROADER*0..6]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)";
  private static final String OF_TOPIC = "MATCH (:Topic {id: $id})<-[:ABOUT]-(m:Measure)";

  /** Measures of the same name, and those of the same kind. */
  private static final String LIKE_MEASURE =
      """
      MATCH (a:Measure {id: $id})
      CALL (a) {
        MATCH (a)-[:CLASSIFIED_AS]->(:Concept)<-[:CLASSIFIED_AS]-(m:Measure) RETURN m
        UNION
        MATCH (a)-[:COPIES_FROM*0..3]-(m:Measure) RETURN m
      }""";

  private static final String TILES =
      """
      %s
      WITH DISTINCT m LIMIT $most
      WHERE m.region =~ '\\\\d{6}.*'
      WITH m, %s AS wanted
      // counties right under a province have no prefecture, and stand for themselves
      WITH m, CASE WHEN EXISTS { (:Region {id: 'region/' + wanted}) } THEN wanted ELSE left(m.region, 6) END AS code
      WITH m, code, head(COLLECT { MATCH (m)<-[d:DESCRIBES]-(c:Case) WITH coalesce(d.since, c.date) AS date LIMIT 100
        RETURN date ORDER BY date LIMIT 1 }) AS date
      ORDER BY date, m.id
      WITH code, count(m) AS number, collect(m)[..$shown] AS measures, min(date) AS date
      MATCH (r:Region {id: 'region/' + code})
      RETURN %s AS region, code, number, date, COLLECT { UNWIND measures AS m RETURN %s } AS measures
      ORDER BY code
      """;

  private final GraphReader graph;

  Tiles(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * The regions that have any.
   *
   * @param kind of what: a concept, a topic or a measure, with which those like it are meant
   * @param prefectures whether by prefecture rather than by province
   */
  List<Tile> of(Kind kind, String id, boolean prefectures) {
    String matched =
        switch (kind) {
          case CONCEPT -> OF_CONCEPT;
          case TOPIC -> OF_TOPIC;
          default -> LIKE_MEASURE;
        };
    String query =
        TILES.formatted(matched, prefectures ? PREFECTURE : PROVINCE, Ref.of("r"), Ref.of("m"));
    return graph.rows(query, Map.of("id", id, "most", LOOKED_AT, "shown", SHOWN)).stream()
        .map(Tiles::tile)
        .toList();
  }

  private static Tile tile(Record row) {
    return new Tile(
        Ref.of(row.get("region")),
        row.get("code").asString(),
        row.get("number").asLong(),
        row.get("measures").asList(Ref::of),
        row.get("date").asString(null));
  }
}
