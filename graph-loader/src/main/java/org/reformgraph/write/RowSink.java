package org.reformgraph.write;

import java.io.IOException;
import java.util.Map;

/**
 * Takes nodes and relations as they are to stand in a graph. Properties whose value is null are not
 * stored.
 */
public interface RowSink {
  /**
   * A node.
   *
   * @param label its label; several are joined by colons
   * @param properties with its {@code id}
   */
  void node(String label, Map<String, Object> properties) throws IOException;

  /**
   * A relation.
   *
   * @param from id of the node that it starts at
   * @param to id of the node that it ends at
   */
  void relation(String type, String from, String to, Map<String, Object> properties)
      throws IOException;
}
