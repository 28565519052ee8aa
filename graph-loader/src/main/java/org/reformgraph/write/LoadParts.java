package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * How far the parts of a load are that many writers share: a node for each part, which says how
 * many of its batches are written. A batch raises it in its own transaction, so that a batch that
 * somebody runs again, because a machine seemed lost, changes nothing.
 */
final class LoadParts {
  private static final String REMOVE = "MATCH (p:LoadPart) DELETE p";
  private static final String REMOVE_OWN =
      "MATCH (p:LoadPart) WHERE p.id STARTS WITH $load DELETE p";
  private static final String CREATE = "UNWIND $ids AS id CREATE (:LoadPart {id: id, batches: 0})";
  private static final Statement LOCK =
      new Statement(
          "MATCH (p:LoadPart {id: $id}) SET p.lock = true REMOVE p.lock"
              + " RETURN p.batches AS batches");
  private static final Statement DONE =
      new Statement("MATCH (p:LoadPart {id: $id}) SET p.batches = $batches");

  private LoadParts() {}

  /** Forgets all parts; writers of a load that was broken off cannot go on after that. */
  static void clear(TransactionContext tx) {
    tx.run(REMOVE).consume();
  }

  /**
   * Forgets the parts of one load, whether or not it still holds the lock: another one may have
   * begun its own.
   */
  static void clear(TransactionContext tx, String token) {
    tx.run(REMOVE_OWN, Map.of("load", phase(token, ""))).consume();
  }

  /** Makes a phase's parts known, which takes the place of those of the phase before. */
  static void begin(TransactionContext tx, String phase, int parts) {
    clear(tx);
    List<String> ids = IntStream.range(0, parts).mapToObj(part -> id(phase, part)).toList();
    tx.run(CREATE, Map.of("ids", ids)).consume();
  }

  /**
   * Keeps other writers of the part waiting until the transaction ends.
   *
   * @param batch from 0
   * @return whether the batch is still to be written
   * @throws IllegalStateException when the load that the part belongs to is over
   */
  static boolean isNext(TransactionContext tx, String part, int batch) {
    List<Value> found = LOCK.query(tx, Map.of("id", part)).list(row -> row.get("batches"));
    if (found.isEmpty()) {
      throw new IllegalStateException(
          "the load that this writer belongs to is over: another one was begun");
    }
    return found.get(0).asInt() == batch;
  }

  static void done(TransactionContext tx, String part, int batch) {
    DONE.run(tx, Map.of("id", part, "batches", batch + 1));
  }

  /** What a load's writers call one of its phases. */
  static String phase(String token, String name) {
    return token + "/" + name;
  }

  static String id(String phase, int part) {
    return phase + "/" + part;
  }
}
