package org.reformgraph.source;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node as the graph model has it.
 *
 * @param label the one label of the model, as in {@code Measure}
 * @param id the canonical id, as in {@code measure/520000-…}
 * @param properties all further properties by name, in order of names: strings, numbers, booleans
 *     or lists of these; never null
 */
public record GraphNode(String label, String id, Map<String, Object> properties) {
  public GraphNode {
    properties = sorted(properties);
  }

  static SortedMap<String, Object> sorted(Map<String, Object> properties) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }
}
