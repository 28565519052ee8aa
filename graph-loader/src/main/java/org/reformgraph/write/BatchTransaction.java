package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;

/**
 * Writes slices of documents in one transaction: nodes before relations. It may be run again when a
 * transient error broke it off.
 */
final class BatchTransaction {
  private static final Statement STILL_OURS =
      new Statement(
          "MATCH (d:Document {id: $id}) WHERE d.loading = $token RETURN count(d) AS documents");
  private static final Statement IS_WRITTEN =
      new Statement(
          "MATCH (c:Case {id: $case})-[:IN_DOCUMENT]->(:Document {id: $id}) RETURN count(c) AS cases");
  private static final Statement DOCUMENTS =
      new Statement(
          """
      UNWIND $rows AS row
      MERGE (d:Document {id: row.id})
      SET d = row, d.stamp = randomUUID()
      """);
  private static final String NODES =
      """
      UNWIND $rows AS row
      CREATE (n:%s)
      SET n = row
      """;
  private static final String ENTITIES =
      """
      UNWIND $rows AS row
      MERGE (e:%s {id: row.id})
      ON CREATE SET e.name = row.name
      SET e:Stale
      """;
  private static final Statement COPIED_MEASURES =
      new Statement("UNWIND $ids AS id MATCH (m:Measure {id: id}) SET m:Stale");

  private final List<DocumentSlice> slices;
  private final GraphRows rows = new GraphRows();
  private final WriteResult result;

  BatchTransaction(List<DocumentSlice> slices) {
    this.slices = slices;
    this.result = slices.stream().map(this::rows).reduce(WriteResult.NONE, WriteResult::plus);
  }

  private WriteResult rows(DocumentSlice slice) {
    int documents = slice.last() ? 1 : 0;
    return slice.cases().stream()
        .map(facts -> CaseRows.add(facts, slice.id(), rows))
        .reduce(new WriteResult(documents, 0, 0, 0, 0, 0), WriteResult::plus);
  }

  WriteResult run(TransactionContext tx) {
    GraphSchema.lock(tx);
    if (superseded(tx)) {
      return new WriteResult(0, 0, 0, 0, 0, slices.get(0).last() ? 1 : 0);
    }
    if (isWritten(tx)) {
      return result;
    }
    LoadCount.unsettled(tx);
    CaseRemoval.ofDocuments(
        tx, slices.stream().filter(DocumentSlice::first).map(DocumentSlice::id).toList());
    nodes(tx);
    relations(tx);
    return result;
  }

  /** Whether another load began the document anew after this one had begun it. */
  private boolean superseded(TransactionContext tx) {
    DocumentSlice slice = slices.get(0);
    return slice.continued() && !isOurs(tx, Map.of("id", slice.id(), "token", slice.token()));
  }

  /**
   * Whether an attempt before was committed and we did not hear of it. What begins a document may
   * be written again, since it takes away what is there.
   */
  private boolean isWritten(TransactionContext tx) {
    DocumentSlice slice = slices.get(0);
    return slice.continued()
        && !slice.cases().isEmpty()
        && IS_WRITTEN
                .query(tx, Map.of("id", slice.id(), "case", slice.cases().get(0).caseInfo().id()))
                .single()
                .get("cases")
                .asInt()
            > 0;
  }

  /**
   * Whether no other load has begun a document since this one did.
   *
   * @param begun {@code id} of the document and {@code token} of the load
   */
  static boolean isOurs(TransactionContext tx, Map<String, Object> begun) {
    return STILL_OURS.query(tx, begun).single().get("documents").asInt() > 0;
  }

  private void nodes(TransactionContext tx) {
    DOCUMENTS.run(tx, "rows", slices.stream().map(DocumentSlice::properties).toList());
    rows.nodes().forEach((label, nodes) -> Statement.of(NODES, label).run(tx, "rows", nodes));
    rows.entities()
        .forEach(
            (type, entities) ->
                Statement.of(ENTITIES, type.label()).run(tx, "rows", named(entities)));
    if (!rows.copiedMeasures().isEmpty()) {
      COPIED_MEASURES.run(tx, "ids", List.copyOf(rows.copiedMeasures()));
    }
  }

  private void relations(TransactionContext tx) {
    rows.relations().forEach((kind, relations) -> kind.create().run(tx, "rows", relations));
  }

  private static List<Map<String, String>> named(Map<String, String> entities) {
    return entities.entrySet().stream()
        .map(e -> Map.of("id", e.getKey(), "name", e.getValue()))
        .toList();
  }
}
