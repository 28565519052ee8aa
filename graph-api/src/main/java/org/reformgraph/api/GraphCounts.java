package org.reformgraph.api;

import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.reformgraph.api.Counts.Count;
import org.springframework.stereotype.Component;

/** Counts what is in the graph. */
@Component
class GraphCounts {
  /** Labels of the bookkeeping are none of the visitor's. */
  private static final String NODES =
      """
      UNWIND ['Document', 'Case', 'Region', 'Agency', 'Policy', 'Platform', 'Measure', 'Concept',
              'Topic', 'Outcome'] AS label
      CALL (label) { MATCH (n:$(label)) RETURN count(n) AS number }
      RETURN label AS type, number
      """;

  private static final String RELATIONS =
      """
      MATCH ()-[r]->() WHERE r.caseId IS NOT NULL
      RETURN type(r) AS type, count(r) AS number ORDER BY type
      """;

  private final Driver driver;

  GraphCounts(Driver driver) {
    this.driver = driver;
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
