package org.reformgraph.write;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers what cases say of one entity, in any order. */
final class SaidSoFar {
  private int cases;
  private int mentions;
  private final Map<String, Integer> names = new TreeMap<>();
  private final TreeSet<String> aliases = new TreeSet<>();
  private final Map<String, Integer> regions = new TreeMap<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final TreeSet<String> formerIds = new TreeSet<>();
  private final TreeSet<String> concepts = new TreeSet<>();

  /**
   * Adds what some cases say alike.
   *
   * @param description properties of {@code DESCRIBES}
   * @param alike how many cases say so
   * @param mentioned how often they mention it, all together
   */
  void add(Map<String, ?> description, int alike, int mentioned) {
    cases += alike;
    mentions += mentioned;
    use(names, description.get("name"), alike);
    use(regions, description.get("region"), alike);
    use(numbers, description.get("number"), alike);
    addAll(aliases, description.get("aliases"));
    addAll(formerIds, description.get("formerIds"));
    if (description.get("concept") != null) {
      concepts.add((String) description.get("concept"));
    }
  }

  /** What was gathered. */
  Said of(String id, int dependants, List<String> within) {
    return new Said(
        id,
        cases,
        mentions,
        Collections.unmodifiableMap(names),
        List.copyOf(aliases),
        Collections.unmodifiableMap(regions),
        Collections.unmodifiableMap(numbers),
        List.copyOf(formerIds),
        List.copyOf(concepts),
        dependants,
        within);
  }

  private static void use(Map<String, Integer> uses, Object value, int alike) {
    if (value != null) {
      uses.merge((String) value, alike, Integer::sum);
    }
  }

  private static void addAll(Collection<String> all, Object values) {
    if (values != null) {
      ((Collection<?>) values).forEach(value -> all.add((String) value));
    }
  }
}
