package org.reformgraph.facts;

/** A line that is no facts line; the message names the key. */
final class BadFactsException extends Exception {
  private static final long serialVersionUID = 1L;

  BadFactsException(String message) {
    super(message);
  }

  BadFactsException(String message, Throwable cause) {
    super(message, cause);
  }
}
