package org.reformgraph.write;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * All that the cases of the graph say of one entity, and what else keeps it there.
 *
 * @param cases how many cases describe it
 * @param mentions how often they mention it
 * @param names the names that they give it, with the number of cases
 * @param aliases the other names that they give it
 * @param regions the regions that they place it in, with the number of cases
 * @param numbers the document numbers that they give it, with the number of cases
 * @param concepts the concepts that they count it to, in alphabetical order
 * @param dependants how many regions and agencies lie in it
 */
record Said(
    String id,
    int cases,
    int mentions,
    Map<String, Integer> names,
    List<String> aliases,
    Map<String, Integer> regions,
    Map<String, Integer> numbers,
    List<String> concepts,
    int dependants) {

  /** Whether the graph needs the entity. */
  boolean needed() {
    return cases > 0 || dependants > 0;
  }

  /**
   * What most cases say; among equals the longest, then the first in the order of the characters.
   * Null when no case says anything.
   */
  static String commonest(Map<String, Integer> uses) {
    return uses.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  static Said of(Record row) {
    return new Said(
        row.get("id").asString(),
        row.get("cases").asInt(),
        row.get("mentions").asInt(),
        uses(row.get("names")),
        row.get("aliases").asList(Value::asString),
        uses(row.get("regions")),
        uses(row.get("numbers")),
        List.copyOf(uses(row.get("concepts")).keySet()),
        row.get("dependants").asInt());
  }

  private static Map<String, Integer> uses(Value pairs) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Value pair : pairs.values()) {
      uses.put(pair.get("value").asString(), pair.get("uses").asInt());
    }
    return Collections.unmodifiableMap(uses);
  }
}
