package org.reformgraph.compare;

/** What was named cannot be compared; the message says why. */
public final class BadComparisonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadComparisonException(String message) {
    super(message);
  }
}
