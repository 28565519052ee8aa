package org.reformgraph.sparql;

/** The text index cannot be read or written. */
final class TextIndexFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TextIndexFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
