package org.reformgraph.source;

import java.util.List;

/**
 * Nodes and relations that belong together.
 *
 * @param caseId the case that says all this; null for what is shared: entities, concepts, topics,
 *     documents, and the relations that are derived
 * @param nodes in order of their ids; of a case's part the case itself and its outcomes
 * @param relations in the order of {@link GraphRelation#ORDER}; their ends may be nodes of other
 *     parts
 */
public record GraphPart(String caseId, List<GraphNode> nodes, List<GraphRelation> relations) {
  public GraphPart {
    nodes = List.copyOf(nodes);
    relations = relations.stream().sorted(GraphRelation.ORDER).toList();
  }

  /** Whether no single case says this. */
  public boolean shared() {
    return caseId == null;
  }
}
