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
          CREATE (a)-[r:COPIES_FROM]->(b)
          SET r = row.props
          """);

  /**
   * The list of measures whose vectors are to be made again; org.reformgraph.embed works it off.
   */
  private static final Statement ASK_FOR_VECTORS =
      new Statement(
          """
          UNWIND $rows AS row
          MERGE (e:MeasureEmbedding {id: row.id})
          SET e:PendingEmbedding, e.asked = coalesce(e.asked, 0) + 1
          """);

  private static final Statement FORGET_VECTORS =
      new Statement(
          """
          UNWIND $ids AS id
          MATCH (e:MeasureEmbedding {id: id})
          WHERE NOT EXISTS { (:Measure {id: id}) }
          DELETE e
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
    ASK_FOR_VECTORS.run(tx, rows);
  }

  /** Takes away what is left of measures that are gone. */
  static void forget(TransactionContext tx, List<String> ids) {
    if (!ids.isEmpty()) {
      FORGET_VECTORS.run(tx, "ids", ids);
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
        "props",
        copyProperties(adopted, original, row.get("cases").asList(Value::asString)));
  }

  /**
   * Properties of the copying between two measures.
   *
   * @param cases that tell of it, in alphabetical order
   */
  static Map<String, Object> copyProperties(String adopted, String original, List<String> cases) {
    return Map.of(
        "key",
        CanonicalId.relation(RelationType.COPIES_FROM.name(), adopted, original, "", null),
        "derived",
        true,
        "caseIds",
        cases);
  }
}
