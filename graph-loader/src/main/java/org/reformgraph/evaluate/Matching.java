package org.reformgraph.evaluate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A maximum one-to-one matching, by augmenting paths: each gold entity in turn takes the first
 * found one that is free or whose owner can take another.
 */
final class Matching {
  private final Map<String, List<String>> wishes;
  private final Map<String, String> owner = new LinkedHashMap<>();

  private Matching(Map<String, List<String>> wishes) {
    this.wishes = wishes;
  }

  /**
   * Matches.
   *
   * @param order who wishes first; an earlier one never loses what it got without getting another
   * @param wishes for each the found entities that it could be, the best first
   * @return the gold entity of each found one that has one
   */
  static Map<String, String> of(List<String> order, Map<String, List<String>> wishes) {
    Matching matching = new Matching(wishes);
    order.forEach(gold -> matching.give(gold, new HashSet<>()));
    return matching.owner;
  }

  private boolean give(String gold, Set<String> tried) {
    for (String found : wishes.getOrDefault(gold, List.of())) {
      if (tried.add(found) && (!owner.containsKey(found) || give(owner.get(found), tried))) {
        owner.put(found, gold);
        return true;
      }
    }
    return false;
  }
}
