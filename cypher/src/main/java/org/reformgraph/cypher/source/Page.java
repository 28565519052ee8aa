package org.reformgraph.cypher.source;

import java.util.List;
import org.reformgraph.source.GraphPart;

/**
 * What one read brought.
 *
 * @param last the greatest id in it, after which the next read goes on; null when there is nothing
 *     more
 */
record Page(List<GraphPart> parts, String last) {
  static final Page NONE = new Page(List.of(), null);
}
