package org.reformgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reformgraph.extract.mention.Referent;

/**
 * Finds the names that a shorter one may stand for, without comparing each with each: those that
 * end with it, that continue it behind 、, and that are of the same kind.
 */
final class LongerNames {
  private final List<Referent> names;
  private final Map<String, List<Integer>> byEnding = new HashMap<>();
  private final Map<String, List<Integer>> byFirstHalf = new HashMap<>();
  private final Map<String, List<Integer>> byDetail = new HashMap<>();

  LongerNames(List<Referent> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      String key = names.get(i).key();
      for (int start = 1; start < key.length(); start++) {
        add(byEnding, key.substring(start), i);
      }
      String name = names.get(i).name();
      for (int comma = name.indexOf('、'); comma >= 0; comma = name.indexOf('、', comma + 1)) {
        add(byFirstHalf, name.substring(0, comma), i);
      }
      if (names.get(i).detail() != null) {
        add(byDetail, names.get(i).detail(), i);
      }
    }
  }

  private static void add(Map<String, List<Integer>> index, String key, int name) {
    index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
  }

  /** What the name may be short for, in the order of all names; the name itself may be among it. */
  List<Referent> than(Referent shorter) {
    TreeSet<Integer> found = new TreeSet<>(byEnding.getOrDefault(shorter.key(), List.of()));
    found.addAll(byFirstHalf.getOrDefault(shorter.name(), List.of()));
    if (shorter.detail() != null) {
      found.addAll(byDetail.getOrDefault(shorter.detail(), List.of()));
    }
    return found.stream().map(names::get).toList();
  }
}
