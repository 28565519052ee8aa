package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which found case is which gold case: the pair of titles that are most alike goes first, and each
 * case is in one pair at most. Of pairs that are equally alike the last goes first.
 */
final class TitlePairs {
  private static final double LEAST_LIKENESS = 0.3;

  private record Pair(double likeness, int gold, int found) {}

  private TitlePairs() {}

  /** The index of the found case by that of the gold case. */
  static Map<Integer, Integer> of(List<String> gold, List<String> found) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : mostAlikeFirst(gold, found)) {
      if (!pairs.containsKey(pair.gold()) && taken.add(pair.found())) {
        pairs.put(pair.gold(), pair.found());
      }
    }
    return pairs;
  }

  private static List<Pair> mostAlikeFirst(List<String> gold, List<String> found) {
    List<Set<Long>> foundBigrams = bigrams(found);
    List<Set<Long>> goldBigrams = bigrams(gold);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double likeness = FoldedText.titleLikeness(goldBigrams.get(i), foundBigrams.get(j));
        if (likeness >= LEAST_LIKENESS) {
          pairs.add(new Pair(likeness, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed());
    return pairs;
  }

  private static List<Set<Long>> bigrams(List<String> titles) {
    return titles.stream().map(title -> FoldedText.of(title).bigrams()).toList();
  }
}
