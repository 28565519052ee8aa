package org.reformgraph.cli;

import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;

/**
 * Has an answer made once more that failed while the graph changed: Neo4j reads what is committed
 * at the moment, part by part, and a load that takes away what a question is about leaves it with
 * rows of which parts are missing.
 */
final class SteadyAnswer {
  private SteadyAnswer() {}

  /**
   * What {@code answer} reads from the graph; asked a second time only when it failed and a load is
   * or was at work meanwhile.
   */
  static <T> T of(Driver driver, Supplier<T> answer) {
    LoadState before = LoadCount.read(driver);
    try {
      return answer.get();
    } catch (RuntimeException e) {
      LoadState now = LoadCount.read(driver);
      if (now.settled() && now.equals(before)) {
        throw e;
      }
      return answer.get();
    }
  }
}
