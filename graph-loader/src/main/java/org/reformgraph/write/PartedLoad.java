package org.reformgraph.write;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;

/**
 * A load that many writers share, each with a {@link PartWriter}: this is the one that keeps them
 * together. Its phases follow each other: the documents with their cases, the nodes that documents
 * share, the relations, and the documents' fingerprints, which say that all is there. {@link
 * GraphWriter#settle} follows when it is closed.
 *
 * <p>From {@link #open} to {@link #close} it holds the lock that writing transactions take, so that
 * other loaders wait. A load that is broken off leaves documents without a fingerprint: the next
 * load of them, by whichever way, takes away what there is of them and begins anew.
 */
public final class PartedLoad implements AutoCloseable {
  private static final int REPLACED_AT_ONCE = 20;
  private static final String UNFINISHED =
      "UNWIND $ids AS id MATCH (d:Document {id: id}) SET d.loading = $token REMOVE d.fingerprint";
  private static final String STILL_THERE = "RETURN 1";

  private final Driver driver;
  private final String token = UUID.randomUUID().toString();
  private final Session session;
  private final Transaction lock;

  /**
   * Begins a load.
   *
   * @param driver stays the caller's to close
   * @param replaced ids of the documents that the graph holds and that are to be written anew: what
   *     they said is taken away
   */
  public static PartedLoad open(Driver driver, List<String> replaced) {
    return new PartedLoad(driver, replaced);
  }

  private PartedLoad(Driver driver, List<String> replaced) {
    this.driver = driver;
    try (Session writing = driver.session()) {
      writing.executeWriteWithoutResult(
          tx -> {
            GraphSchema.lock(tx);
            LoadParts.clear(tx);
          });
      for (int from = 0; from < replaced.size(); from += REPLACED_AT_ONCE) {
        int to = Math.min(from + REPLACED_AT_ONCE, replaced.size());
        List<String> some = replaced.subList(from, to);
        writing.executeWriteWithoutResult(tx -> takeAway(tx, some));
      }
    }
    this.session = driver.session();
    this.lock = session.beginTransaction();
    try {
      GraphSchema.lock(lock);
    } catch (RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private void takeAway(TransactionContext tx, List<String> documents) {
    GraphSchema.lock(tx);
    LoadCount.unsettled(tx);
    CaseRemoval.ofDocuments(tx, documents);
    tx.run(UNFINISHED, Map.of("ids", documents, "token", token)).consume();
  }

  /** What marks the documents of this load until they are written wholly. */
  public String token() {
    return token;
  }

  /**
   * Begins a phase: from now on its parts may be written, and those of the phases before no more.
   * That the graph is unsettled is said with it, for all that the parts change: whoever counts a
   * load ends the parts in the same transaction.
   *
   * @param name what the phase is called in this load
   * @param parts how many parts it has
   * @return what writers call the phase
   */
  public String begin(String name, int parts) {
    keepLock();
    String phase = LoadParts.phase(token, name);
    try (Session writing = driver.session()) {
      writing.executeWriteWithoutResult(
          tx -> {
            LoadParts.begin(tx, phase, parts);
            LoadCount.unsettled(tx);
          });
    }
    return phase;
  }

  /**
   * Makes sure that no other loader came between.
   *
   * @throws IllegalStateException when the database ended the transaction that held the lock
   */
  public void keepLock() {
    try {
      lock.run(STILL_THERE).consume();
    } catch (Neo4jException e) {
      throw new IllegalStateException(
          "the database ended the transaction that kept other loaders waiting ("
              + e.getMessage()
              + "). What was written is not lost: run the same command again. If it happens again,"
              + " the server's db.transaction.timeout is shorter than this load",
          e);
    }
  }

  /** Ends it: other loaders may write again. */
  @Override
  public void close() {
    try (session) {
      if (lock.isOpen()) {
        lock.rollback();
      }
    } finally {
      try (Session writing = driver.session()) {
        writing.executeWriteWithoutResult(tx -> LoadParts.clear(tx, token));
      }
    }
  }
}
