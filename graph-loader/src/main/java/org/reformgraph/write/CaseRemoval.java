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
  private static final String CASES =
      """
      MATCH (c:Case)-[:IN_DOCUMENT]->(d:Document) WHERE d.id IN $documents
      RETURN c.id AS id ORDER BY id
      """;
  private static final String COPIED_MEASURES =
      """
      UNWIND $cases AS case
      MATCH ()-[r:COPIES_FROM {caseId: case}]->()
      MATCH (m:Measure) WHERE m.id IN [r.adopted, r.original]
      SET m:Stale
      """;
  private static final String OUTCOMES =
      """
      UNWIND $cases AS case
      MATCH ()-[r:%s {caseId: case}]->(o:%s)
      DETACH DELETE o
      """;
  private static final String STATEMENTS =
      """
      UNWIND $cases AS case
      MATCH ()-[r:%s {caseId: case}]->()
      DELETE r
      """;
  private static final String DESCRIBED =
      """
      UNWIND $cases AS case
      MATCH (:Case {id: case})-[:DESCRIBES]->(e)
      SET e:Stale
      """;
  private static final String CASE =
      "UNWIND $cases AS case MATCH (c:Case {id: case}) DETACH DELETE c";

  private static final List<String> QUERIES =
      Stream.of(
              Stream.of(
                  COPIED_MEASURES,
                  OUTCOMES.formatted("ACHIEVES", "Outcome"),
                  OUTCOMES.formatted(StatementRows.UNREALISED, "UnrealisedOutcome"),
                  STATEMENTS.formatted(StatementRows.UNREALISED)),
              Arrays.stream(RelationType.values()).map(t -> STATEMENTS.formatted(t.name())),
              Stream.of(DESCRIBED, CASE))
          .flatMap(s -> s)
          .toList();

  private CaseRemoval() {}

  /** Removes all cases of some documents. */
  static void ofDocuments(TransactionContext tx, List<String> documents) {
    List<String> cases =
        tx.run(CASES, Map.of("documents", documents)).list(row -> row.get("id").asString());
    if (!cases.isEmpty()) {
      QUERIES.forEach(query -> tx.run(query, Map.of("cases", cases)).consume());
    }
  }
}
