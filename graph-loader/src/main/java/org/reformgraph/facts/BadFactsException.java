package org.reformgraph.facts;

/** JSON that does not say what it should; the message names the key. */
public final class BadFactsException extends Exception {
  private static final long serialVersionUID = 1L;

  BadFactsException(String message) {
    super(message);
  }

  BadFactsException(String message, Throwable cause) {
    super(message, cause);
  }
}
