package org.reformgraph.similar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reformgraph.embed.Kind;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/** How near concepts are to each other in the scheme: 1 the same, 0 nothing in common. */
final class ConceptAffinity {
  /** One above the other, or related. */
  private static final double NEXT = 0.8;

  /** Under all the same groups; less where only some are shared. */
  private static final double SIBLINGS = 0.4;

  private final ConceptScheme scheme;

  ConceptAffinity(ConceptScheme scheme) {
    this.scheme = scheme;
  }

  /** Two kinds that are near to each other, and how near, with the weights of both. */
  record Shared(Kind one, Kind other, double affinity) {}

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

  private double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    Concept one = scheme.byCode(a).orElse(null);
    Concept other = scheme.byCode(b).orElse(null);
    if (one == null || other == null) {
      return 0;
    }
    if (one.related().contains(b) || one.broader().contains(b) || other.broader().contains(a)) {
      return NEXT;
    }
    return SIBLINGS * jaccard(one.broader(), other.broader());
  }

  private static double jaccard(List<String> a, List<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    Set<String> either = new HashSet<>(a);
    either.addAll(b);
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }
}
