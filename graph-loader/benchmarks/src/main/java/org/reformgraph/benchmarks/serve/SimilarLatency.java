package org.reformgraph.benchmarks.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Similar measures over HTTP, and the bare search in the vector index over Bolt, by turns. */
final class SimilarLatency {
  private static final int TIMES = 500;
  private static final int WARM_UP = 500;
  private static final int TOP = 10;

  private static final String SOME =
      """
      MATCH (e:MeasureEmbedding) WHERE e.vector IS NOT NULL AND e.id STARTS WITH 'measure/'
      WITH e ORDER BY e.id LIMIT 100000
      WITH e WHERE rand() < 0.02 RETURN e.id AS id, e.vector AS vector LIMIT $some
      """;
  private static final String BARE =
      """
      CALL db.index.vector.queryNodes('measure_embeddings', $top, $vector) YIELD node, score
      RETURN node.id AS id, score
      """;

  /** How many our own answer has to choose from. */
  private static final int CANDIDATES = 200;

  private final Driver driver;
  private final Asked asked;

  SimilarLatency(Driver driver, Asked asked) {
    this.driver = driver;
    this.asked = asked;
  }

  void compare() throws Exception {
    List<Record> some =
        driver
            .executableQuery(SOME)
            .withParameters(Map.of("some", TIMES + WARM_UP))
            .execute()
            .records();
    long[] http = new long[some.size() - WARM_UP];
    long[] bare = new long[http.length];
    long[] wide = new long[http.length];
    for (int i = 0; i < some.size(); i++) {
      Record one = some.get(i);
      String path =
          "/api/v1/measures/%s/similar?top=%d"
              .formatted(one.get("id").asString().substring("measure/".length()), TOP);
      long b = Latencies.nanosOf(() -> search(one, TOP));
      long w = Latencies.nanosOf(() -> search(one, CANDIDATES));
      long h = Latencies.nanosOf(() -> asked.get(path));
      if (i >= WARM_UP) {
        bare[i - WARM_UP] = b;
        wide[i - WARM_UP] = w;
        http[i - WARM_UP] = h;
      }
    }
    print(new Latencies(http), new Latencies(bare), new Latencies(wide));
  }

  private int search(Record one, int top) {
    try (Session session = driver.session()) {
      return session
          .executeRead(tx -> tx.run(BARE, Map.of("top", top, "vector", one.get("vector"))).list())
          .size();
    }
  }

  private static void print(Latencies http, Latencies bare, Latencies wide) {
    System.out.printf(
        Locale.ROOT,
        "similar    p95 %.1f ms (median %.1f); the bare search for %d: p95 %.1f ms (%.1f), ratio %.2f; for the %d candidates: p95 %.1f ms (%.1f), ratio %.2f%n",
        http.p95(),
        http.median(),
        TOP,
        bare.p95(),
        bare.median(),
        http.p95() / bare.p95(),
        CANDIDATES,
        wide.p95(),
        wide.median(),
        http.p95() / wide.p95());
  }
}
