package org.reformgraph.sparql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * {@code DESCRIBE}: what is said of resources, and of the nodes without a name in it. Triple by
 * triple: Jena's own collects all descriptions before it gives the first, and cannot be broken off.
 */
final class Descriptions implements Iterator<Triple> {
  private final DatasetGraph dataset;
  private final boolean whole;
  private final CancelSignal signal;
  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<Node> seen = new HashSet<>();
  private final RowSet rows;
  private final List<Var> variables;
  private Iterator<Quad> statements = List.<Quad>of().iterator();

  /**
   * Descriptions of the resources of a query.
   *
   * @param execution of {@link #resources}
   * @param whole whether the data set is that of the server, whose own default graph is not shown
   */
  Descriptions(Query describe, QueryExec execution, boolean whole) {
    this.dataset = execution.getDataset();
    this.whole = whole;
    this.signal = CancelSignal.of(execution.getContext());
    this.rows = execution.select();
    this.variables = rows.getResultVars();
    describe.getResultURIs().forEach(this::describe);
  }

  /** The query for the resources that another describes. */
  static Query resources(Query describe) {
    Query resources = describe.cloneQuery();
    resources.setQuerySelectType();
    if (resources.getQueryPattern() == null) {
      resources.setQueryPattern(new ElementGroup());
    }
    return resources;
  }

  private void describe(Node node) {
    if (node != null && !node.isLiteral() && seen.add(node)) {
      open.add(node);
    }
  }

  @Override
  public boolean hasNext() {
    while (!statements.hasNext()) {
      signal.check();
      if (!open.isEmpty()) {
        statements = about(open.remove());
      } else if (!variables.isEmpty() && rows.hasNext()) {
        Binding row = rows.next();
        variables.forEach(variable -> describe(row.get(variable)));
      } else {
        return false;
      }
    }
    return true;
  }

  private Iterator<Quad> about(Node node) {
    return whole
        ? dataset.findNG(Node.ANY, node, Node.ANY, Node.ANY)
        : dataset.find(Node.ANY, node, Node.ANY, Node.ANY);
  }

  @Override
  public Triple next() {
    signal.check();
    Triple triple = statements.next().asTriple();
    if (triple.getObject().isBlank()) {
      describe(triple.getObject());
    }
    return triple;
  }
}
