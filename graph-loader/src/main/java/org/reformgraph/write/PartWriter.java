package org.reformgraph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Writes one part of a {@link PartedLoad}, next to the writers of other parts. It takes no lock
 * that others wait for: the load sees to it that no two parts touch the same nodes at one time.
 *
 * <p>A part that is given again, with the same rows in the same order, is gone on with where it
 * ended. Each writer is used by one thread.
 */
public final class PartWriter {
  private static final Statement OF_OTHERS =
      new Statement(
          """
      UNWIND $rows AS row
      MATCH (d:Document {id: row.id})
      WHERE d.loading IS NULL OR d.loading <> row.loading
      RETURN d.path AS path ORDER BY path LIMIT 1
      """);
  private static final Statement DOCUMENTS =
      new Statement(
          """
      UNWIND $rows AS row
      MERGE (d:Document {id: row.id})
      SET d = row, d.stamp = randomUUID()
      """);
  private static final Statement NODES =
      new Statement(
          """
      UNWIND $rows AS row
      CREATE (c:Case)
      SET c = row
      """);
  private static final String MADE =
      """
      UNWIND $rows AS row
      MERGE (e:%s {id: row.id})
      ON CREATE SET e.name = row.name
      SET e:Stale
      """;
  private static final String TOUCHED =
      """
      UNWIND $rows AS row
      MATCH (e:%s {id: row.id})
      SET e:Stale
      """;
  private static final String OWNED =
      """
      UNWIND $rows AS row
      CREATE (n:%s)
      SET n = row
      """;
  private static final Statement FINISHED =
      new Statement(
          """
      UNWIND $rows AS row
      MATCH (d:Document {id: row.id}) WHERE d.loading = $token
      SET d.fingerprint = row.fingerprint
      REMOVE d.loading
      """);

  private final Driver driver;
  private final String phase;
  private final int part;
  private final int batchRows;
  private final LongAdder attempts = new LongAdder();
  private int batches;

  /**
   * @param phase as {@link PartedLoad#begin} named it
   * @param part from 0
   * @param batchRows about how many nodes and relations go into one transaction
   */
  public PartWriter(Driver driver, String phase, int part, int batchRows) {
    this.driver = driver;
    this.phase = phase;
    this.part = part;
    this.batchRows = batchRows;
  }

  /**
   * Writes documents with their cases, without what the cases say.
   *
   * @param token of the load
   * @throws IllegalStateException when another load wrote one of them after this one had looked
   *     what the graph has; nothing of the batch is written then
   */
  public void documents(Iterator<DocumentRows> documents, String token) {
    each(documents, DocumentRows::ownRows, (tx, batch) -> documents(tx, batch, token));
  }

  /** Makes shared nodes, each once. */
  public void shared(Iterator<SharedRow> rows) {
    each(rows, row -> 1, PartWriter::shared);
  }

  /** Writes relations, with the nodes that come with them. */
  public void links(Iterator<LinkRow> rows) {
    each(rows, row -> row.owned() == null ? 1 : 2, PartWriter::links);
  }

  /** Says of documents that they are written wholly. */
  public void finish(Iterator<DocumentRows> documents, String token) {
    each(documents, document -> 1, (tx, batch) -> finish(tx, batch, token));
  }

  /** Transactions that had to be run again, as after a deadlock. */
  public long repeated() {
    return attempts.sum() - batches;
  }

  private <T> void each(
      Iterator<T> rows, ToIntFunction<T> size, BiConsumer<TransactionContext, List<T>> write) {
    try (Session session = driver.session()) {
      List<T> batch = new ArrayList<>();
      int open = 0;
      while (rows.hasNext()) {
        T row = rows.next();
        batch.add(row);
        open += size.applyAsInt(row);
        if (open >= batchRows || !rows.hasNext()) {
          write(session, batch, write);
          batch = new ArrayList<>();
          open = 0;
        }
      }
    }
  }

  private <T> void write(
      Session session, List<T> batch, BiConsumer<TransactionContext, List<T>> write) {
    int number = batches++;
    String id = LoadParts.id(phase, part);
    session.executeWriteWithoutResult(
        tx -> {
          attempts.increment();
          if (LoadParts.isNext(tx, id, number)) {
            write.accept(tx, batch);
            LoadParts.done(tx, id, number);
          }
        });
  }

  private static void documents(TransactionContext tx, List<DocumentRows> batch, String token) {
    List<Map<String, Object>> documents = new ArrayList<>();
    List<Map<String, Object>> cases = new ArrayList<>();
    List<Map<String, Object>> within = new ArrayList<>();
    for (DocumentRows document : batch) {
      Map<String, Object> info = new HashMap<>(document.info());
      info.put("loading", token);
      documents.add(info);
      cases.addAll(document.cases());
      for (Map<String, Object> each : document.cases()) {
        within.add(new Row((String) each.get("id"), document.id(), Map.of()).parameters());
      }
    }
    OF_OTHERS
        .query(tx, Map.of("rows", documents))
        .forEachRemaining(row -> writtenByOthers(row.get("path").asString()));
    DOCUMENTS.run(tx, "rows", documents);
    NODES.run(tx, "rows", cases);
    CaseRows.IN_DOCUMENT.create().run(tx, "rows", within);
  }

  private static void writtenByOthers(String path) {
    throw new IllegalStateException(
        "another load wrote "
            + path
            + " while this one was beginning. Nothing is lost: run the same command again");
  }

  private static void shared(TransactionContext tx, List<SharedRow> batch) {
    Map<String, List<Map<String, String>>> made = new TreeMap<>();
    Map<String, List<Map<String, String>>> touched = new TreeMap<>();
    for (SharedRow row : batch) {
      if (row.isMade()) {
        add(made, row.label(), Map.of("id", row.id(), "name", row.name()));
      } else {
        add(touched, row.label(), Map.of("id", row.id()));
      }
    }
    made.forEach((label, rows) -> Statement.of(MADE, label).run(tx, "rows", rows));
    touched.forEach((label, rows) -> Statement.of(TOUCHED, label).run(tx, "rows", rows));
  }

  private static void links(TransactionContext tx, List<LinkRow> batch) {
    Map<String, List<Map<String, Object>>> owned = new TreeMap<>();
    Map<RelationKind, List<Map<String, Object>>> links = new TreeMap<>();
    for (LinkRow row : batch) {
      if (row.owned() != null) {
        add(owned, row.toLabel(), row.owned());
      }
      add(links, row.kind(), row.row().parameters());
    }
    owned.forEach((label, rows) -> Statement.of(OWNED, label).run(tx, "rows", rows));
    links.forEach((kind, rows) -> kind.create().run(tx, "rows", rows));
  }

  private static void finish(TransactionContext tx, List<DocumentRows> batch, String token) {
    List<Map<String, Object>> rows =
        batch.stream()
            .map(d -> Map.<String, Object>of("id", d.id(), "fingerprint", d.fingerprint()))
            .toList();
    FINISHED.run(tx, Map.of("rows", rows, "token", token));
  }

  private static <K, V> void add(Map<K, List<V>> rows, K key, V row) {
    rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
  }
}
