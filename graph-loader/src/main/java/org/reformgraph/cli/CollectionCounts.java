package org.reformgraph.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What the graph holds of one collection, by type. */
final class CollectionCounts {
  private static final String NODES =
      """
      MATCH (d:Document {collection: $collection})<-[:IN_DOCUMENT]-(c:Case)
      CALL (c) {
        MATCH (c)-[:DESCRIBES|ABOUT]->(n) RETURN n
        UNION
        MATCH ()-[:ACHIEVES {caseId: c.id}]->(n) RETURN n
      }
      WITH DISTINCT n
      UNWIND labels(n) AS label
      RETURN label AS type, count(*) AS number ORDER BY type
      """;

  /** What a case says of an entity stands on DESCRIBES; it is no statement about two. */
  private static final String RELATIONS =
      """
      MATCH (d:Document {collection: $collection})<-[:IN_DOCUMENT]-(c:Case)
      WITH collect(c.id) AS cases
      MATCH ()-[r]->() WHERE r.caseId IN cases AND type(r) <> 'DESCRIBES'
      RETURN type(r) AS type, count(r) AS number ORDER BY type
      """;

  private static final String CASES =
      """
      MATCH (d:Document {collection: $collection})
      OPTIONAL MATCH (d)<-[:IN_DOCUMENT]-(c:Case)
      WITH count(DISTINCT d) AS documents, count(c) AS cases
      UNWIND [['Document', documents], ['Case', cases]] AS row
      RETURN row[0] AS type, row[1] AS number
      """;

  private CollectionCounts() {}

  /** Documents, cases and the nodes that they speak of, by label. */
  static Map<String, Long> nodes(Driver driver, String collection) {
    Map<String, Long> counts = counts(driver, CASES, collection);
    counts.putAll(counts(driver, NODES, collection));
    return counts;
  }

  /** What the cases say, by relationship type. */
  static Map<String, Long> relations(Driver driver, String collection) {
    return counts(driver, RELATIONS, collection);
  }

  private static Map<String, Long> counts(Driver driver, String query, String collection) {
    Map<String, Long> counts = new LinkedHashMap<>();
    try (Session session = driver.session()) {
      session
          .executeRead(tx -> tx.run(query, Map.of("collection", collection)).list())
          .forEach(row -> counts.put(row.get("type").asString(), row.get("number").asLong()));
    }
    return counts;
  }
}
