package org.reformgraph.ontology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Climbs from a concept to all above it. */
final class Ancestors {
  private Ancestors() {}

  /**
   * The concepts above one, nearest first; the concept itself only when it is in a cycle.
   *
   * @param byCode the scheme, which has the code and all that its concepts name
   */
  static Set<Concept> of(String code, Map<String, Concept> byCode) {
    Set<Concept> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(byCode.get(code).broader());
    while (!open.isEmpty()) {
      Concept parent = byCode.get(open.remove());
      if (found.add(parent)) {
        open.addAll(parent.broader());
      }
    }
    return found;
  }
}
