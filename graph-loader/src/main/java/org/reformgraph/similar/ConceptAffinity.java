package org.reformgraph.similar;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reformgraph.embed.Kind;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/** How near concepts are to each other in the scheme: 1 the same, 0 nothing in common. */
final class ConceptAffinity {
  /** One above the other, or related. */
  private static final double NEXT = 0.8;

  /** Both next to a third. */
  private static final double TWO_STEPS = 0.4;

  /** Under all the same groups; less where only some are shared. */
  private static final double SIBLINGS = 0.2;

  private final ConceptScheme scheme;
  private final Map<String, Set<String>> next = new HashMap<>();

  ConceptAffinity(ConceptScheme scheme) {
    this.scheme = scheme;
    for (Concept concept : scheme.all()) {
      concept.related().forEach(other -> join(concept.code(), other));
      concept.broader().stream()
          .filter(broader -> scheme.byCode(broader).filter(c -> !c.isGroup()).isPresent())
          .forEach(broader -> join(concept.code(), broader));
    }
  }

  private void join(String one, String other) {
    next.computeIfAbsent(one, code -> new HashSet<>()).add(other);
    next.computeIfAbsent(other, code -> new HashSet<>()).add(one);
  }

  /** Two kinds that are near to each other, and how near, with the weights of both. */
  record Shared(Kind one, Kind other, double affinity) {
    /** Whether one of the two is of its concept by its vector only, and not by its words. */
    boolean isGuessed() {
      return one.weight() < 1 || other.weight() < 1;
    }
  }

  /** The nearest pair of two lists of kinds; null when nothing is shared. */
  Shared nearest(List<Kind> ones, List<Kind> others) {
    Shared best = null;
    for (Kind one : ones) {
      for (Kind other : others) {
        double affinity = of(one.concept(), other.concept()) * one.weight() * other.weight();
        if (affinity > 0 && (best == null || affinity > best.affinity())) {
          best = new Shared(one, other, affinity);
        }
      }
    }
    return best;
  }

  /** How near two concepts are, by their codes. */
  double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Set<String> besideA = next.getOrDefault(a, Set.of());
    if (besideA.contains(b)) {
      return NEXT;
    }
    return Collections.disjoint(besideA, next.getOrDefault(b, Set.of()))
        ? SIBLINGS * Overlap.of(groups(a), groups(b))
        : TWO_STEPS;
  }

  private List<String> groups(String code) {
    return scheme.byCode(code).map(Concept::broader).orElse(List.of());
  }
}
