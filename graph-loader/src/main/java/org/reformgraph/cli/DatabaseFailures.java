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
import org.reformgraph.files.FileTrouble;
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
    if (e instanceof DatabaseException
        && database.trouble().filter(FileTrouble::isFullDisk).isPresent()) {
      return fullDisk(database);
    }
    if (e instanceof DatabaseException) {
      return "Neo4j at "
          + database.uri()
          + " fails by itself. Its store may be"
          + " damaged: put a backup back, for the embedded one by `reformgraph neo4j stop` and"
          + " `reformgraph neo4j restore FILE`; or load your documents again into a fresh one. Its"
          + " log says more (docs/neo4j.md#store-damaged). It says: "
          + firstLine(e.getMessage());
    }
    return e instanceof Neo4jException ? database.uri() + ": " + e.getMessage() : e.getMessage();
  }

  /** The embedded one is started anew by the next command that needs it. */
  private static String fullDisk(Database database) {
    String first =
        database.browser().isPresent()
            ? ""
            : ", start that Neo4j again (end it by kill -9: when it is asked to end, it may damage its log)";
    return "the disk of Neo4j at "
        + database.uri()
        + " is full. Make room on it"
        + first
        + " and run the same command again: what was written is kept, the rest is written then"
        + " (docs/neo4j.md#no-disk-space).";
  }

  /** Of a damaged store it shows records, which fill screens. */
  private static String firstLine(String message) {
    String line = message.lines().findFirst().orElse("");
    return line.length() > LINE ? line.substring(0, LINE) + " …" : line;
  }
}
