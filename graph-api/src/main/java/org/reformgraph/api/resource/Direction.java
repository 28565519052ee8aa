package org.reformgraph.api.resource;

import org.reformgraph.api.http.ProblemException;

/** Which way relations go, seen from a thing. */
enum Direction {
  OUT,
  IN,
  BOTH;

  /**
   * The direction of a parameter.
   *
   * @param name null for both
   */
  static Direction named(String name) {
    return name == null
        ? BOTH
        : switch (name) {
          case "out" -> OUT;
          case "in" -> IN;
          default -> throw ProblemException.badParameter("direction", "out 或 in", "out or in");
        };
  }

  boolean holds(String direction) {
    return this == BOTH || name().equalsIgnoreCase(direction);
  }
}
