package org.reformgraph.bulk;

/** A folder that is not to be written to, or not to be imported; the message says what to do. */
public final class BadBulkFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  BadBulkFolderException(String message) {
    this(message, null);
  }

  BadBulkFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
