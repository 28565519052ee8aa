package org.reformgraph.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * TDB2's execution, with paths and orders that end with their query: Jena walks all that a path
 * reaches from a node in one go, and sorts whatever there is.
 */
final class GuardedExecution extends OpExecutorTDB2 {
  GuardedExecution(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph graph = new Walked(execCxt.getActiveGraph(), CancelSignal.of(execCxt));
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    CancelSignal signal = CancelSignal.of(execCxt);
    BindingComparator comparator = new BindingComparator(order.getConditions(), execCxt);
    return new QueryIterSort(
        exec(order.getSubOp(), input),
        (a, b) -> {
          signal.check();
          return comparator.compare(a, b);
        },
        execCxt);
  }

  private static final class Walked extends GraphWrapper {
    private final CancelSignal signal;

    Walked(Graph graph, CancelSignal signal) {
      super(graph);
      this.signal = signal;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node property, Node object) {
      signal.check();
      return super.find(subject, property, object).filterKeep(this::goesOn);
    }

    private boolean goesOn(Triple triple) {
      signal.check();
      return true;
    }
  }
}
