package org.reformgraph.cypher.schema;

/** A database that holds no graph of this product yet. */
public final class MissingGraphException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingGraphException() {
    super("the database holds no ReformGraph yet: load documents first");
  }
}
