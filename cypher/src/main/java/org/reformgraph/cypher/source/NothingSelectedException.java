package org.reformgraph.cypher.source;

/** What was asked for by name is not in the graph. */
public final class NothingSelectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingSelectedException(String what, String name) {
    super("the graph has no " + what + " '" + name + "'");
  }
}
