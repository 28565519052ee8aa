package org.reformgraph.write;

import java.time.Duration;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/**
 * Writing transactions one after the other. What passes by itself, as a lost connection, a deadlock
 * or a Neo4j that is being started again, is tried again for half a minute.
 *
 * <p>The driver's own way to do so tries also what takes more memory than Neo4j gives, where only a
 * smaller transaction is of use, gives up when a server that stops ends the transaction, and
 * measures by a clock that may be set back.
 */
final class Writing implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Session session;

  Writing(Driver driver) {
    this.session = driver.session();
  }

  /**
   * Runs a transaction.
   *
   * @param work is run again when the transaction is
   * @throws TransactionTooLargeException when it is too large for Neo4j's memory; nothing of it was
   *     written
   * @throws Neo4jException when it failed for good; where the connection was lost in the commit, it
   *     may have been written
   */
  <T> T run(Function<TransactionContext, T> work) {
    long start = System.nanoTime();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return attempt(work);
      } catch (Neo4jException e) {
        if (TransactionTooLargeException.isTold(e)) {
          throw new TransactionTooLargeException(e);
        }
        if (!passes(e) || System.nanoTime() - start > PATIENCE.toNanos()) {
          throw e;
        }
        sleep(pause, e);
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause;
      }
    }
  }

  private <T> T attempt(Function<TransactionContext, T> work) {
    try (Transaction tx = session.beginTransaction()) {
      T result = work.apply(new OpenTransaction(tx));
      tx.commit();
      return result;
    }
  }

  /** A server that stops ends what is under way. */
  private static boolean passes(Neo4jException e) {
    return e instanceof RetryableException || e instanceof TransactionTerminatedException;
  }

  private static void sleep(Duration pause, Neo4jException e) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw e;
    }
  }

  @Override
  public void close() {
    session.close();
  }
}
