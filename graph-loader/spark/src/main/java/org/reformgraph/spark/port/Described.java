package org.reformgraph.spark.port;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What some cases say of one entity.
 *
 * @param names what they call it, with the number of cases
 * @param aliases its other names
 * @param regions codes of the regions that they place it in, with the number of cases
 * @param numbers the document numbers that they give it, with the number of cases
 */
public record Described(
    String id,
    int cases,
    int mentions,
    Map<String, Integer> names,
    Set<String> aliases,
    Map<String, Integer> regions,
    Map<String, Integer> numbers)
    implements Serializable {

  /** What all of them say together; their order does not matter. */
  public Described merge(Described other) {
    Set<String> allAliases = new TreeSet<>(aliases);
    allAliases.addAll(other.aliases);
    return new Described(
        id,
        cases + other.cases,
        mentions + other.mentions,
        sum(names, other.names),
        allAliases,
        sum(regions, other.regions),
        sum(numbers, other.numbers));
  }

  private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> sum = new TreeMap<>(one);
    other.forEach((word, cases) -> sum.merge(word, cases, Integer::sum));
    return sum;
  }
}
