package org.reformgraph.ontology.dataset;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much is in a data set.
 *
 * @param triples in all graphs together; what two cases say counts twice
 * @param classes how many resources are of a class, by the class's IRI
 * @param properties how many triples have a property, by the property's IRI
 */
public record VoidCounts(
    long triples, SortedMap<String, Long> classes, SortedMap<String, Long> properties) {
  public VoidCounts {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /** Counts in any order. */
  public static VoidCounts of(
      long triples, Map<String, Long> classes, Map<String, Long> properties) {
    return new VoidCounts(triples, new TreeMap<>(classes), new TreeMap<>(properties));
  }
}
