package org.reformgraph.write;

import java.io.Serializable;
import java.util.Map;

/**
 * A relation between two nodes of which either may be shared with other documents.
 *
 * @param from id of the node that it starts at
 * @param to id of the node that it ends at
 * @param properties null values are not stored
 * @param owned properties of the node that it ends at, when that node is made with the relation and
 *     nobody else knows it, as an outcome; null otherwise
 */
public record LinkRow(
    String type,
    String fromLabel,
    String toLabel,
    String from,
    String to,
    Map<String, Object> properties,
    Map<String, Object> owned)
    implements Serializable {

  /** The same for the same relation in every run, and different for different ones. */
  public String order() {
    return type + '\n' + fromLabel + '\n' + toLabel + '\n' + from + '\n' + to + '\n' + key();
  }

  /**
   * The ends that others may touch too: a node that comes with the relation is nobody else's, and
   * counts as the other end.
   */
  public String sharedEnd() {
    return owned == null ? to : from;
  }

  RelationKind kind() {
    return new RelationKind(type, fromLabel, toLabel);
  }

  Row row() {
    return new Row(from, to, properties);
  }

  private String key() {
    return properties.getOrDefault("key", "").toString();
  }
}
