package org.reformgraph.embed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.ontology.Concept;
import org.reformgraph.ontology.ConceptScheme;

/**
 * Says which concepts a measure is likely to be, so that coined names can be compared with common
 * ones: by the concepts it is classified as, by their names inside its own and inside its sentence,
 * and by vectors.
 */
public final class KindReader {
  private static final double CLASSIFIED = 1;
  private static final double IN_NAME = 0.9;
  private static final double IN_SENTENCE = 0.5;

  /** Two characters stand in too many words. */
  private static final int SHORTEST_IN_NAME = 3;

  private static final int SHORTEST_IN_SENTENCE = 4;

  /** How many concepts vectors may name. */
  private static final int NEAREST = 3;

  /** Below this cosine nothing follows, 0.2 above it a concept is as sure as vectors can be. */
  private static final double FAR = 0.54;

  private static final double SPAN = 0.2;
  private static final double BY_VECTOR = 0.8;

  /** What is hardly surer than nothing only costs time. */
  private static final double LEAST = 0.05;

  /** How many a measure has at most. */
  private static final int MOST = 6;

  private final PhraseMatcher<Concept> names;
  private final Map<String, UnitVector> vectors;

  /**
   * @param vectors of the concepts, by code
   */
  public KindReader(ConceptScheme scheme, Map<String, UnitVector> vectors) {
    Map<String, Concept> phrases = new HashMap<>();
    for (Concept concept : scheme.all()) {
      if (!concept.isGroup()) {
        concept
            .wordings()
            .filter(label -> label.length() >= SHORTEST_IN_NAME)
            .forEach(label -> phrases.put(label, concept));
      }
    }
    this.names = new PhraseMatcher<>(phrases);
    this.vectors = Map.copyOf(vectors);
  }

  /**
   * The kinds of a measure, the surest first.
   *
   * @param name the vector of the measure's name
   */
  public List<Kind> of(MeasureText measure, UnitVector name) {
    Map<String, Double> weights = new TreeMap<>();
    measure.concepts().forEach(code -> weights.put(code, CLASSIFIED));
    if (weights.isEmpty()) {
      guess(measure, name, weights);
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .map(entry -> new Kind(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Kind::weight).reversed().thenComparing(Kind::concept))
        .limit(MOST)
        .toList();
  }

  private void guess(MeasureText measure, UnitVector name, Map<String, Double> weights) {
    named(measure.name(), SHORTEST_IN_NAME, IN_NAME, weights);
    named(measure.sentence(), SHORTEST_IN_SENTENCE, IN_SENTENCE, weights);
    vectors.entrySet().stream()
        .map(entry -> new Kind(entry.getKey(), weight(entry.getValue().cosine(name))))
        .sorted(Comparator.comparingDouble(Kind::weight).reversed().thenComparing(Kind::concept))
        .limit(NEAREST)
        .filter(kind -> kind.weight() > 0)
        .forEach(kind -> weights.merge(kind.concept(), kind.weight(), Math::max));
  }

  private void named(String text, int shortest, double weight, Map<String, Double> weights) {
    for (PhraseMatcher.Hit<Concept> hit : names.longest(text)) {
      if (hit.end() - hit.start() >= shortest) {
        weights.merge(hit.value().code(), weight, Math::max);
      }
    }
  }

  private static double weight(double cosine) {
    return BY_VECTOR * Math.min(1, (cosine - FAR) / SPAN);
  }
}
