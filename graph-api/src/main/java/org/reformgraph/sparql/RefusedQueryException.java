package org.reformgraph.sparql;

/** A query that is not run; the message says why, in words for who asked it. */
final class RefusedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedQueryException(String message) {
    super(message);
  }
}
