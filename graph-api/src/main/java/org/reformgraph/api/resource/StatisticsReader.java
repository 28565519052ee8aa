package org.reformgraph.api.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.resource.Statistics.Collection;
import org.reformgraph.api.resource.Statistics.Count;
import org.springframework.stereotype.Component;

/** Counts what is in the graph: from the database's own counters, however large the graph is. */
@Component
class StatisticsReader {
  private static final List<String> LABELS =
      Stream.concat(
              Stream.of(
                      Kind.DOCUMENT,
                      Kind.CASE,
                      Kind.REGION,
                      Kind.AGENCY,
                      Kind.POLICY,
                      Kind.PLATFORM)
                  .map(Kind::label),
              Stream.of("Measure", "Concept", "Topic", "Outcome"))
          .toList();
  private static final String NODES =
      union(LABELS, "MATCH (n:%1$s) WITH count(n) AS number RETURN '%1$s' AS type, number");
  private static final String RELATIONS =
      union(
          Arrays.stream(Relation.values()).map(Relation::type).toList(),
          "MATCH ()-[r:%1$s]->() WITH count(r) AS number RETURN '%1$s' AS type, number");
  private static final String COLLECTIONS =
      """
      MATCH (d:Document)
      RETURN d.collection AS name, count(d) AS documents, sum(COUNT { (d)<-[:IN_DOCUMENT]-() }) AS cases
      ORDER BY name LIMIT 100
      """;
  private static final String STATE =
      """
      OPTIONAL MATCH (l:LoadCount {id: 'loads'})
      OPTIONAL MATCH (g:GraphInfo {id: 'graph'})
      RETURN toString(l.finished) AS lastLoad, coalesce(l.number, 0) AS loads, g.embeddingModel AS model
      """;

  private final GraphReader graph;

  StatisticsReader(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * The numbers.
   *
   * @param browser the page of Neo4j Browser, or null
   * @param sparql the page for SPARQL, or null
   */
  Statistics read(String browser, String sparql) {
    Record state = graph.row(STATE, Map.of()).orElseThrow();
    return new Statistics(
        "UP",
        counts(NODES),
        counts(RELATIONS),
        state.get("lastLoad").asString(null),
        state.get("loads").asLong(),
        graph.rows(COLLECTIONS, Map.of()).stream().map(StatisticsReader::collection).toList(),
        browser,
        sparql,
        state.get("model").asString(null));
  }

  private static Collection collection(Record row) {
    Value name = row.get("name");
    return new Collection(
        name.asString(""), row.get("documents").asLong(), row.get("cases").asLong());
  }

  private List<Count> counts(String query) {
    return graph.rows(query, Map.of()).stream()
        .map(row -> new Count(row.get("type").asString(), row.get("number").asLong()))
        .toList();
  }

  private static String union(List<String> names, String part) {
    return names.stream().map(part::formatted).collect(Collectors.joining(" UNION ALL "));
  }
}
