package org.reformgraph.write;

import java.io.Serializable;
import java.util.Objects;

/**
 * A node that several documents may speak of, as one of them makes it known.
 *
 * @param label of the entity's type
 * @param name what it is called until it is settled; null when the node is not to be made, but only
 *     to be derived anew if it is there
 */
public record SharedRow(String id, String label, String name) implements Serializable {
  /** Two documents' word on one node: it is made if either wants it made, under the first name. */
  public SharedRow merge(SharedRow other) {
    if (name == null || other.name == null) {
      return name == null ? other : this;
    }
    return name.compareTo(other.name) <= 0 ? this : other;
  }

  boolean isMade() {
    return Objects.nonNull(name);
  }
}
