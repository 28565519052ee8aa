package org.reformgraph.cypher.embedded;

import java.util.Objects;

/** The embedded server cannot be used; the message says why and what to do about it. */
public final class EmbeddedNeo4jException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  EmbeddedNeo4jException(Problem problem, String message) {
    this(problem, message, null);
  }

  EmbeddedNeo4jException(Problem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = Objects.requireNonNull(problem, "problem");
  }

  /** The kind of problem, for programs that react to it. */
  public Problem problem() {
    return problem;
  }
}
