package org.reformgraph.cypher.query;

/** A query file whose header is not as it should be; the message names file and line. */
public final class MalformedQueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  MalformedQueryException(String message) {
    super(message);
  }

  MalformedQueryException(String message, Throwable cause) {
    super(message, cause);
  }
}
