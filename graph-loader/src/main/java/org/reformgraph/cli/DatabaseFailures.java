package org.reformgraph.cli;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.AuthorizationExpiredException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.reformgraph.cypher.schema.MissingGraphException;
import org.reformgraph.cypher.schema.ReloadNeededException;
import org.reformgraph.write.TransactionTooLargeException;

/** Tells failures of the database as a whole from those of one statement, and what to do. */
final class DatabaseFailures {
  private static final int LINE = 200;

  private DatabaseFailures() {}

  /** Whether nothing can be done with the database any more. */
  static boolean isFinal(RuntimeException e) {
    return e instanceof ServiceUnavailableException
        || e instanceof SessionExpiredException
        || e instanceof SecurityException
        || e instanceof AuthorizationExpiredException
        || e instanceof ConnectionReadTimeoutException
        || e instanceof DiscoveryException
        || e instanceof DatabaseException
        || e instanceof TransactionTooLargeException
        || TransactionTooLargeException.isTold(e)
        || e instanceof ReloadNeededException
        || e instanceof MissingGraphException;
  }

  static CommandFailedException explain(Database database, RuntimeException e) {
    return new CommandFailedException(ExitCode.NO_DATABASE, message(database, e), e);
  }

  private static String message(Database database, RuntimeException e) {
    if (e instanceof AuthenticationException) {
      return database.uri()
          + " does not take the user "
          + database.user()
          + " with this password. Check NEO4J_USERNAME and NEO4J_PASSWORD, or --neo4j-user and"
          + " --neo4j-password-file.";
    }
    if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException) {
      return "no Neo4j answers at "
          + database.uri()
          + ". Is it running? For the embedded one: reformgraph neo4j status";
    }
    if (TransactionTooLargeException.isTold(e)) {
      return TransactionTooLargeException.remedy(e);
    }
    if (e instanceof DatabaseException) {
      return "Neo4j at "
          + database.uri()
          + " fails by itself. Its disk may be full: make room, and start it again. Or its store is"
          + " damaged: put a backup back, for the embedded one by `reformgraph neo4j stop` and"
          + " `reformgraph neo4j restore FILE`; or load your documents again into a fresh one. Its"
          + " log says more (docs/neo4j.md#store-damaged). It says: "
          + firstLine(e.getMessage());
    }
    return e instanceof Neo4jException ? database.uri() + ": " + e.getMessage() : e.getMessage();
  }

  /** Of a damaged store it shows records, which fill screens. */
  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() > LINE ? line.substring(0, LINE) + " …" : line;
  }
}
