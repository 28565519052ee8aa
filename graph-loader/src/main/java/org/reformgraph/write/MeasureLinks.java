package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.RelationType;

/**
 * What follows for measures from what cases say: their concepts, the topics of the cases that
 * describe them, and which measure was copied from which. Such relations carry {@code derived}.
 */
final class MeasureLinks {
  private static final Statement FORGET =
      new Statement(
          """
          UNWIND $rows AS row
          MATCH (m:Measure {id: row.id})-[r:CLASSIFIED_AS|ABOUT|COPIES_FROM]-()
          DELETE r
          """);
  private static final Statement CONCEPTS =
      new Statement(
          """
          UNWIND $rows AS row
          MATCH (m:Measure {id: row.id})
          UNWIND row.concepts AS concept
          MATCH (c:Concept {id: concept})
          CREATE (m)-[:CLASSIFIED_AS {derived: true}]->(c)
          """);
  private static final Statement TOPICS =
      new Statement(
          """
          UNWIND $rows AS row
          MATCH (m:Measure {id: row.id})<-[:DESCRIBES]-(c:Case)-[about:ABOUT]->(t:Topic)
          WITH m, t, count(c) AS cases, max(about.confidence) AS confidence
          CREATE (m)-[:ABOUT {derived: true, cases: cases, confidence: confidence}]->(t)
          """);
  private static final Statement COPIES =
      new Statement(
          """
          UNWIND $rows AS row
          CALL (row) {
            MATCH ()-[r:COPIES_FROM {adopted: row.id}]->() RETURN r
            UNION
            MATCH ()-[r:COPIES_FROM {original: row.id}]->() RETURN r
          }
          WITH DISTINCT r.adopted AS adopted, r.original AS original, r.caseId AS case
          ORDER BY case
          WHERE adopted <> original
          RETURN adopted, original, collect(case) AS cases
          """);
  private static final Statement COPY =
      new Statement(
          """
          UNWIND $rows AS row
          MATCH (a:Measure {id: row.adopted})
          MATCH (b:Measure {id: row.original})
          CREATE (a)-[:COPIES_FROM {key: row.key, derived: true, caseIds: row.cases}]->(b)
          """);

  private MeasureLinks() {}

  /** Derives the links of some measures anew. */
  static void derive(TransactionContext tx, List<Said> measures) {
    if (measures.isEmpty()) {
      return;
    }
    Map<String, Object> rows = Map.of("rows", measures.stream().map(MeasureLinks::row).toList());
    FORGET.run(tx, rows);
    CONCEPTS.run(tx, rows);
    TOPICS.run(tx, rows);
    List<Map<String, Object>> copies = COPIES.query(tx, rows).list(MeasureLinks::copy);
    if (!copies.isEmpty()) {
      COPY.run(tx, "rows", copies);
    }
  }

  private static Map<String, Object> row(Said measure) {
    return Map.of(
        "id",
        measure.id(),
        "concepts",
        measure.concepts().stream().map(Vocabulary::conceptId).toList());
  }

  private static Map<String, Object> copy(Record row) {
    String adopted = row.get("adopted").asString();
    String original = row.get("original").asString();
    return Map.of(
        "adopted",
        adopted,
        "original",
        original,
        "key",
        CanonicalId.relation(RelationType.COPIES_FROM.name(), adopted, original, "", null),
        "cases",
        row.get("cases").asList(Value::asString));
  }
}
