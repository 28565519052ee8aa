package org.reformgraph.spark.port;

import java.io.Serializable;

/**
 * A node that several documents may speak of.
 *
 * @param name what it is called until it is settled; null when it is not to be made
 */
public record SharedNode(String id, String label, String name) implements Serializable {
  /** What two documents say of it together; their order does not matter. */
  public SharedNode merge(SharedNode other) {
    if (name == null || other.name == null) {
      return name == null ? other : this;
    }
    return name.compareTo(other.name) <= 0 ? this : other;
  }
}
