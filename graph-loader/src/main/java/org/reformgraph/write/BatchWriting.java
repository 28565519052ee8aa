package org.reformgraph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.TransactionContext;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;

/**
 * Writes documents in batches, and in ever smaller ones where Neo4j has no memory for larger ones.
 * May be used by several threads.
 */
final class BatchWriting {
  private static final int REMOVED_AT_ONCE = 100;
  private static final Statement UNFINISHED =
      new Statement("MATCH (d:Document {id: $id}) SET d.loading = $token REMOVE d.fingerprint");
  private static final Statement REMOVED =
      new Statement("MATCH (d:Document {id: $id}) WHERE d.loading = $token DETACH DELETE d");

  private final AtomicInteger rows;

  /**
   * @param rows how many nodes and relations go into one transaction
   */
  BatchWriting(int rows) {
    this.rows = new AtomicInteger(rows);
  }

  /**
   * Writes documents.
   *
   * @param token of this load
   * @throws TransactionTooLargeException when a single case is too large for Neo4j's memory
   */
  WriteResult write(Writing writing, Collection<DocumentFacts> documents, String token) {
    WriteResult result = WriteResult.NONE;
    for (List<DocumentSlice> batch : Batches.of(documents, rows.get(), token)) {
      result = result.plus(write(writing, batch));
    }
    return result;
  }

  private WriteResult write(Writing writing, List<DocumentSlice> batch) {
    try {
      return writing.run(new BatchTransaction(batch)::run);
    } catch (TransactionTooLargeException e) {
      return Batches.isSmallest(batch)
          ? smallest(writing, batch.get(0), e)
          : halves(writing, batch);
    }
  }

  /** The next batches are smaller too. */
  private WriteResult halves(Writing writing, List<DocumentSlice> batch) {
    rows.accumulateAndGet(Math.max(1, Batches.size(batch) / 2), Math::min);
    WriteResult result = WriteResult.NONE;
    for (List<DocumentSlice> half : Batches.halves(batch)) {
      result = result.plus(write(writing, half));
    }
    return result;
  }

  /** It may be what the document said before that is too large. */
  private WriteResult smallest(
      Writing writing, DocumentSlice slice, TransactionTooLargeException e) {
    if (slice.continued() || takeAway(writing, slice.id(), slice.token()) == 0) {
      throw e;
    }
    return write(writing, List.of(slice.following()));
  }

  /**
   * Takes away what a document said, in several transactions. From the first on it does not count
   * as loaded.
   *
   * @param token of this load
   * @return how many cases were taken away
   */
  static int takeAway(Writing writing, String document, String token) {
    Map<String, Object> begun = Map.of("id", document, "token", token);
    writing.run(
        tx -> {
          GraphSchema.lock(tx);
          LoadCount.unsettled(tx);
          UNFINISHED.run(tx, begun);
          return null;
        });
    return takeAwayAll(writing, begun);
  }

  /**
   * Takes a document out of the graph that a load has begun and cannot end: whoever reads the graph
   * would wait for its end.
   *
   * @param token of that load; what another one has begun since stays
   */
  static void withdraw(Writing writing, String document, String token) {
    Map<String, Object> begun = Map.of("id", document, "token", token);
    takeAwayAll(writing, begun);
    writing.run(
        tx -> {
          GraphSchema.lock(tx);
          if (BatchTransaction.isOurs(tx, begun)) {
            LoadCount.unsettled(tx);
            REMOVED.run(tx, begun);
          }
          return null;
        });
  }

  private static int takeAwayAll(Writing writing, Map<String, Object> begun) {
    Steps steps = new Steps(writing, REMOVED_AT_ONCE);
    int all = 0;
    int removed = 1;
    while (removed > 0) {
      removed = steps.run(some -> tx -> takeAway(tx, begun, some));
      all += removed;
    }
    return all;
  }

  private static int takeAway(TransactionContext tx, Map<String, Object> begun, int most) {
    GraphSchema.lock(tx);
    if (!BatchTransaction.isOurs(tx, begun)) {
      return 0;
    }
    LoadCount.unsettled(tx);
    return CaseRemoval.ofDocument(tx, (String) begun.get("id"), most);
  }
}
