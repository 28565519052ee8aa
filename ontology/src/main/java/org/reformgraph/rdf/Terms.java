package org.reformgraph.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * The terms of all properties that something of the graph can have.
 *
 * @param byProperty by the property's name in the graph
 */
record Terms(String of, Map<String, PropertyTerm> byProperty) {
  Terms {
    byProperty = Map.copyOf(byProperty);
  }

  /** These and others; of two for one property the others' holds. */
  Terms with(String of, Map<String, PropertyTerm> others) {
    Map<String, PropertyTerm> all = new HashMap<>(byProperty);
    all.putAll(others);
    return new Terms(of, all);
  }

  /**
   * Says properties, in the order of the map.
   *
   * @throws IllegalArgumentException when one has no term: nothing is left out silently
   */
  void add(Node subject, Map<String, Object> properties, DataIris iris, Triples to) {
    properties.forEach((name, value) -> term(name).add(subject, value, iris, to));
  }

  private PropertyTerm term(String property) {
    PropertyTerm term = byProperty.get(property);
    if (term == null) {
      throw new IllegalArgumentException(
          "the property '" + property + "' of " + of + " has no RDF term");
    }
    return term;
  }
}
