package org.reformgraph.cypher.schema;

/** A graph that another version of the product wrote; the message says what to do about it. */
public final class ReloadNeededException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String found;

  ReloadNeededException(String found) {
    super(
        "reload needed: the graph has schema version "
            + found
            + ", this version of ReformGraph works with "
            + GraphSchema.VERSION
            + ". Empty the graph (or take a new home or database) and load the documents again.");
    this.found = found;
  }

  ReloadNeededException(String found, Throwable cause) {
    this(found);
    initCause(cause);
  }

  /** The version that the graph carries. */
  public String found() {
    return found;
  }
}
