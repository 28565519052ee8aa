package org.reformgraph.evaluate;

/**
 * A file or folder that cannot be scored; the message names it, the place in it, and the remedy.
 */
public final class BadInputException extends Exception {
  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }

  BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
