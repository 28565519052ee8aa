package org.reformgraph.write;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * @param formerIds ids that corrections took it from, in alphabetical order
 * @param concepts the concepts that they count it to, in alphabetical order
 * @param dependants how many regions and agencies lie in it
 * @param within ids of the regions that the graph has it lie in; at most one
 */
record Said(
    String id,
    int cases,
    int mentions,
    Map<String, Integer> names,
    List<String> aliases,
    Map<String, Integer> regions,
    Map<String, Integer> numbers,
    List<String> formerIds,
    List<String> concepts,
    int dependants,
    List<String> within) {

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
    SaidSoFar said = new SaidSoFar();
    for (Value description : row.get("descriptions").values()) {
      int cases = description.get("cases").asInt();
      if (cases > 0) {
        said.add(description.asMap(), cases, description.get("mentions").asInt());
      }
    }
    return said.of(
        row.get("id").asString(),
        row.get("dependants").asInt(),
        row.get("within").asList(Value::asString));
  }
}
