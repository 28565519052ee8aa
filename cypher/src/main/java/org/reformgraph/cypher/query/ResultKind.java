package org.reformgraph.cypher.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a result is best looked at. */
public enum ResultKind {
  /** Paths, for the graph view. */
  GRAPH,
  /** Rows of texts and numbers. */
  TABLE;

  /** How headers write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ResultKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
