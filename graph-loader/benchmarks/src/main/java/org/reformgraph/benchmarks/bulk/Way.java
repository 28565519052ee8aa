package org.reformgraph.benchmarks.bulk;

import java.util.List;
import java.util.Map;
import org.reformgraph.benchmarks.graph.GeneratedGraph;
import org.reformgraph.cypher.embedded.EmbeddedNeo4j;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.write.DocumentFacts;

/** A way from facts to a graph. */
abstract class Way {
  /** As many digests as are in memory at once. */
  private static final int AT_ONCE = 20;

  private static final Map<String, String> ANY_PORTS =
      Map.of(HomeSettings.BOLT_PORT, "0", HomeSettings.HTTP_PORT, "0");

  /**
   * What came of it.
   *
   * @param steps seconds by step, without the making of the facts
   */
  record Made(long nodes, long relations, Map<String, Double> steps) {
    double seconds() {
      return steps.values().stream().mapToDouble(s -> s).sum();
    }

    double perSecond() {
      return relations / seconds();
    }
  }

  /** Takes some documents. */
  @FunctionalInterface
  interface Taking {
    void take(List<DocumentFacts> documents) throws Exception;
  }

  /** Work that is timed. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }

  static EmbeddedNeo4j server(Home home) {
    return new EmbeddedNeo4j(home, HomeSettings.load(home, Map.of(), ANY_PORTS), System.getenv());
  }

  /** Hands digests over, and adds up how long that took, not how long they took to make. */
  static void digests(int count, Map<String, Double> steps, String step, Taking taking)
      throws Exception {
    for (int from = 0; from < count; from += AT_ONCE) {
      List<DocumentFacts> some = GeneratedGraph.digests(from, Math.min(count, from + AT_ONCE));
      time(steps, step, () -> taking.take(some));
    }
  }

  static void time(Map<String, Double> steps, String step, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    steps.merge(step, (System.nanoTime() - start) / 1e9, Double::sum);
  }

  abstract Made make(int digests) throws Exception;
}
