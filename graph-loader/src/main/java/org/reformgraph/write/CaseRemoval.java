package org.reformgraph.write;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.TransactionContext;
import org.reformgraph.model.RelationType;

/**
 * Takes away what cases say: their statements, outcomes and descriptions. The entities stay until
 * they are settled.
 */
final class CaseRemoval {
  private static final Statement CASES =
      new Statement(
          """
      MATCH (c:Case)-[:IN_DOCUMENT]->(d:Document) WHERE d.id IN $documents
      RETURN c.id AS id ORDER BY id LIMIT $most
      """);
  private static final Statement COPIED_MEASURES =
      new Statement(
          """
      UNWIND $cases AS case
      MATCH ()-[r:COPIES_FROM {caseId: case}]->()
      MATCH (m:Measure) WHERE m.id IN [r.adopted, r.original]
      SET m:Stale
      """);
  private static final String OUTCOMES =
      """
      UNWIND $cases AS case
      MATCH ()-[r:%s {caseId: case}]->(o:%s)
      DETACH DELETE o
      """;
  private static final String SAID =
      """
      UNWIND $cases AS case
      MATCH ()-[r:%s {caseId: case}]->()
      DELETE r
      """;
  private static final Statement DESCRIBED =
      new Statement(
          """
      UNWIND $cases AS case
      MATCH (:Case {id: case})-[:DESCRIBES]->(e)
      SET e:Stale
      """);
  private static final Statement CASE =
      new Statement("UNWIND $cases AS case MATCH (c:Case {id: case}) DETACH DELETE c");

  private static final List<Statement> STATEMENTS =
      Stream.of(
              Stream.of(
                  COPIED_MEASURES,
                  Statement.of(OUTCOMES, "ACHIEVES", "Outcome"),
                  Statement.of(OUTCOMES, StatementRows.UNREALISED, "UnrealisedOutcome"),
                  Statement.of(SAID, StatementRows.UNREALISED)),
              Arrays.stream(RelationType.values()).map(t -> Statement.of(SAID, t.name())),
              Stream.of(DESCRIBED, CASE))
          .flatMap(s -> s)
          .toList();

  private CaseRemoval() {}

  /** Removes all cases of some documents. */
  static void ofDocuments(TransactionContext tx, List<String> documents) {
    remove(tx, documents, Integer.MAX_VALUE);
  }

  /**
   * Removes some cases of a document.
   *
   * @param most how many at most
   * @return how many were removed
   */
  static int ofDocument(TransactionContext tx, String document, int most) {
    return remove(tx, List.of(document), most);
  }

  private static int remove(TransactionContext tx, List<String> documents, int most) {
    List<String> cases =
        CASES
            .query(tx, Map.of("documents", documents, "most", most))
            .list(row -> row.get("id").asString());
    if (!cases.isEmpty()) {
      STATEMENTS.forEach(statement -> statement.run(tx, "cases", cases));
    }
    return cases.size();
  }
}
