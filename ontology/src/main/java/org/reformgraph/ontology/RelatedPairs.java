package org.reformgraph.ontology;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pairs of related concepts. A file may name a pair once, at either of the two; here both name
 * each other, as <a href="https://www.w3.org/TR/skos-reference/#S23">SKOS</a> has it.
 */
final class RelatedPairs {
  private final Map<String, Concept> byCode;
  private final Map<String, Set<String>> related = new HashMap<>();

  private RelatedPairs(Map<String, Concept> byCode) {
    this.byCode = byCode;
  }

  /**
   * The same concepts, each related to all that name it. Pairs of which one is above the other are
   * left out (<a href="https://www.w3.org/TR/skos-reference/#S27">S27</a>): a user's broader
   * concept prevails over a pair of the bundled scheme.
   */
  static Map<String, Concept> closed(Map<String, Concept> byCode) {
    RelatedPairs pairs = new RelatedPairs(byCode);
    byCode.values().forEach(pairs::take);
    Map<String, Concept> closed = new LinkedHashMap<>();
    byCode.forEach((code, concept) -> closed.put(code, concept.withRelated(pairs.of(code))));
    return closed;
  }

  private void take(Concept concept) {
    for (String other : concept.related()) {
      if (!isAbove(other, concept.code()) && !isAbove(concept.code(), other)) {
        add(concept.code(), other);
        add(other, concept.code());
      }
    }
  }

  private boolean isAbove(String upper, String lower) {
    return upper.equals(lower) || Ancestors.of(lower, byCode).contains(byCode.get(upper));
  }

  private void add(String code, String other) {
    related.computeIfAbsent(code, none -> new TreeSet<>()).add(other);
  }

  private List<String> of(String code) {
    return List.copyOf(related.getOrDefault(code, Set.of()));
  }
}
