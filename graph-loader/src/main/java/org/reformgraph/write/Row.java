package org.reformgraph.write;

import java.util.Map;

/**
 * A relation to be written.
 *
 * @param from id of the node that it starts at
 * @param to id of the node that it ends at
 * @param properties null values are not stored
 */
record Row(String from, String to, Map<String, Object> properties) {
  /** The form in which Cypher sees it. */
  Map<String, Object> parameters() {
    return Map.of("from", from, "to", to, "props", properties);
  }

  String key() {
    return (String) properties.get("key");
  }
}
