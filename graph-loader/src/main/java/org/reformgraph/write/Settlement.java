package org.reformgraph.write;

/**
 * What settling did.
 *
 * @param settled entities whose names, counts and links were derived anew
 * @param removed entities that no case mentions any more
 */
public record Settlement(int settled, int removed) {
  static final Settlement NONE = new Settlement(0, 0);

  Settlement plus(Settlement other) {
    return new Settlement(settled + other.settled, removed + other.removed);
  }
}
