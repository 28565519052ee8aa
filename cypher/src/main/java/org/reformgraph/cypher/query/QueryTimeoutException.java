package org.reformgraph.cypher.query;

import java.time.Duration;

/** A query that was ended because it took too long. */
public final class QueryTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryTimeoutException(Duration limit, Throwable cause) {
    super("the query took longer than " + limit.toSeconds() + " s and was ended", cause);
  }
}
