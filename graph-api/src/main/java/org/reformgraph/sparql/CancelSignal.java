package org.reformgraph.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Whether a query's time is over. Jena asks between two rows; whoever works long on one row has to
 * ask for himself.
 */
final class CancelSignal {
  private final AtomicBoolean cancelled;

  private CancelSignal(AtomicBoolean cancelled) {
    this.cancelled = cancelled;
  }

  static CancelSignal of(FunctionEnv running) {
    return of(running.getContext());
  }

  static CancelSignal of(Context running) {
    return new CancelSignal(Context.getOrSetCancelSignal(running));
  }

  /** Tells the query that it may not go on. */
  void cancel() {
    cancelled.set(true);
  }

  /**
   * Returns while the query may go on.
   *
   * @throws QueryCancelledException when it may not
   */
  void check() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
