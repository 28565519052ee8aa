package org.reformgraph.write;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.neo4j.driver.TransactionContext;

/**
 * Work that is done in steps of a bounded size, a transaction each: they become smaller when Neo4j
 * has no memory for them, and stay so.
 */
final class Steps {
  private final Writing writing;
  private int most;

  /**
   * @param most size of the first step
   */
  Steps(Writing writing, int most) {
    this.writing = writing;
    this.most = most;
  }

  /**
   * Does one step.
   *
   * @param work for a size
   * @throws TransactionTooLargeException when even a step of size 1 is too large
   */
  <T> T run(IntFunction<Function<TransactionContext, T>> work) {
    while (true) {
      try {
        return writing.run(work.apply(most));
      } catch (TransactionTooLargeException e) {
        if (most <= 1) {
          throw e;
        }
        most /= 2;
      }
    }
  }

  /** Does something with all rows, some in each step. */
  <R> void each(List<R> rows, BiConsumer<TransactionContext, List<R>> work) {
    int from = 0;
    while (from < rows.size()) {
      int start = from;
      from +=
          run(
              some ->
                  tx -> {
                    int end = Math.min(rows.size() - start, some) + start;
                    work.accept(tx, rows.subList(start, end));
                    return end - start;
                  });
    }
  }
}
