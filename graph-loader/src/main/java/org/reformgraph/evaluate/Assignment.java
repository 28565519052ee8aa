package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which gold entity each found entity of a case is. Each is at most one: an entity that merges two
 * things finds one of them, and of two entities for one thing the second is a double.
 *
 * @param goldOf the id of the gold entity by the id of the found one
 * @param candidates by the id of each found entity the ids of all gold entities that it could be
 */
record Assignment(Map<String, String> goldOf, Map<String, List<String>> candidates) {
  /** A gold entity that a found one could be. */
  private record Hit(GoldEntity gold, boolean exact) {}

  /** A wish of a gold entity; the found entity that puts it highest comes first. */
  private record Wish(int place, String found) {}

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparing((Hit hit) -> !hit.exact()).thenComparing(hit -> !hit.gold().required());

  private static final Comparator<Wish> DEAREST_FIRST =
      Comparator.comparingInt(Wish::place).thenComparing(Wish::found);

  static Assignment of(List<GoldEntity> gold, List<FoundEntity> found) {
    List<NameSet> goldNames = gold.stream().map(GoldEntity::names).toList();
    Map<String, List<String>> candidates = new LinkedHashMap<>();
    for (FoundEntity each : found) {
      candidates.put(each.id(), candidates(each, gold, goldNames));
    }
    return new Assignment(Matching.of(requiredFirst(gold), wishes(candidates)), candidates);
  }

  private static List<String> candidates(
      FoundEntity found, List<GoldEntity> gold, List<NameSet> goldNames) {
    NameSet names = found.names();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldEntity each = gold.get(i);
      if (each.type().equals(found.type())
          && ScoredTypes.sameName(each.type(), goldNames.get(i), names)) {
        hits.add(new Hit(each, goldNames.get(i).meets(names)));
      }
    }
    return hits.stream().sorted(BEST_FIRST).map(hit -> hit.gold().id()).toList();
  }

  private static List<String> requiredFirst(List<GoldEntity> gold) {
    return gold.stream()
        .sorted(Comparator.comparing(each -> !each.required()))
        .map(GoldEntity::id)
        .toList();
  }

  private static Map<String, List<String>> wishes(Map<String, List<String>> candidates) {
    Map<String, List<Wish>> wishes = new HashMap<>();
    candidates.forEach(
        (found, golds) -> {
          for (int i = 0; i < golds.size(); i++) {
            wishes.computeIfAbsent(golds.get(i), id -> new ArrayList<>()).add(new Wish(i, found));
          }
        });
    Map<String, List<String>> ordered = new HashMap<>();
    wishes.forEach(
        (gold, of) ->
            ordered.put(gold, of.stream().sorted(DEAREST_FIRST).map(Wish::found).toList()));
    return ordered;
  }

  /** Whether some found entity is this gold entity. */
  boolean isFound(String gold) {
    return goldOf.containsValue(gold);
  }

  /**
   * The gold entities that a found one stands for as the end of a relation: the one that it is; a
   * double stands for what it doubles.
   */
  Set<String> standsFor(String found) {
    return goldOf.containsKey(found)
        ? Set.of(goldOf.get(found))
        : Set.copyOf(candidates.getOrDefault(found, List.of()));
  }

  /** Whether the found entity of this id takes part. */
  boolean knows(String found) {
    return candidates.containsKey(found);
  }
}
