package org.reformgraph.cypher.query;

/** Parameters that do not fit a query; the message names the parameter and what it should be. */
public final class QueryParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  QueryParameterException(String message) {
    super(message);
  }

  QueryParameterException(String message, Throwable cause) {
    super(message, cause);
  }
}
