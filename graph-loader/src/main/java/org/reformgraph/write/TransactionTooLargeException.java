package org.reformgraph.write;

import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Neo4j gives its transactions too little memory, even for the smallest step of the work. Nothing
 * of the step was written.
 */
public final class TransactionTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Of the transaction itself, and of all transactions together. */
  private static final Set<String> CODES =
      Set.of(
          "Neo.ClientError.General.TransactionOutOfMemoryError",
          "Neo.TransientError.General.TransactionMemoryLimit",
          "Neo.TransientError.General.MemoryPoolOutOfMemoryError");

  TransactionTooLargeException(Neo4jException cause) {
    super(remedy(cause), cause);
  }

  /** Whether a transaction took more memory than Neo4j gives it. */
  public static boolean isTold(RuntimeException e) {
    return e instanceof Neo4jException neo4j && CODES.contains(neo4j.code());
  }

  /** What to do about it. */
  public static String remedy(RuntimeException e) {
    return "Neo4j gives its transactions too little memory, even in small steps. Raise"
        + " db.memory.transaction.max and dbms.memory.transaction.total.max (for the embedded one in"
        + " reformgraph.properties, as neo4j.conf.db.memory.transaction.max=512m, and neo4j.heap),"
        + " start Neo4j again, and run the same command again: what was written is kept. It says: "
        + e.getMessage();
  }
}
