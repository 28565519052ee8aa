package org.reformgraph.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.reformgraph.api.Counts.Count;
import org.reformgraph.model.RelationType;
import org.springframework.stereotype.Component;

/** Counts what is in the graph. */
@Component
class GraphCounts {
  /** Labels of the bookkeeping are none of the visitor's. */
  private static final List<String> LABELS =
      List.of(
          "Document",
          "Case",
          "Region",
          "Agency",
          "Policy",
          "Platform",
          "Measure",
          "Concept",
          "Topic",
          "Outcome");

  private static final List<String> TYPES =
      Stream.concat(
              Arrays.stream(RelationType.values()).map(RelationType::name),
              Stream.of("ACHIEVES", "ABOUT", "CLASSIFIED_AS"))
          .toList();

  /** Each part is answered from the database's own counters, however large the graph is. */
  private static final String NODES =
      union(LABELS, "MATCH (n:%1$s) WITH count(n) AS number RETURN '%1$s' AS type, number");

  private static final String RELATIONS =
      union(TYPES, "MATCH ()-[r:%1$s]->() WITH count(r) AS number RETURN '%1$s' AS type, number");

  private final Driver driver;

  GraphCounts(Driver driver) {
    this.driver = driver;
  }

  private static String union(List<String> names, String part) {
    return names.stream().map(part::formatted).collect(Collectors.joining(" UNION ALL "));
  }

  List<Count> nodes() {
    return counts(NODES);
  }

  List<Count> relations() {
    return counts(RELATIONS);
  }

  /** Without retries: a page that waits for a database that is away helps nobody. */
  private List<Count> counts(String query) {
    try (Session session = driver.session()) {
      return session
          .run(query)
          .list(row -> new Count(row.get("type").asString(), row.get("number").asLong()));
    }
  }
}
