package org.reformgraph.benchmarks.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What the page of a thing asks the server for, and the same of the database alone, by turns. */
final class PageLatency {
  private static final int TIMES = 300;
  private static final int WARM_UP = 60;
  private static final List<String> LABELS =
      List.of("Region", "Agency", "Measure", "Platform", "Policy", "Case");
  private static final Map<String, String> PATHS =
      Map.of(
          "Region", "regions",
          "Agency", "agencies",
          "Measure", "measures",
          "Platform", "platforms",
          "Policy", "policies",
          "Case", "cases");

  private static final String SOME =
      "MATCH (n:%s) WITH n, rand() AS x ORDER BY x LIMIT $some RETURN n.id AS id";
  private static final String THING = "MATCH (n:%s {id: $id}) RETURN properties(n) AS thing";
  private static final String FACTS =
      """
      MATCH (n:%s {id: $id})-[r]-(other)
      RETURN type(r) AS type, properties(r) AS said, labels(other) AS labels, other.id AS id, other.name AS name
      LIMIT 20
      """;

  private final Driver driver;
  private final Asked asked;

  PageLatency(Driver driver, Asked asked) {
    this.driver = driver;
    this.asked = asked;
  }

  void compare() throws Exception {
    for (String label : LABELS) {
      compare(label);
    }
  }

  private void compare(String label) throws Exception {
    List<Record> some =
        driver
            .executableQuery(SOME.formatted(label))
            .withParameters(Map.of("some", TIMES + WARM_UP))
            .execute()
            .records();
    int warmUp = Math.min(WARM_UP, some.size() / 2);
    long[] http = new long[some.size() - warmUp];
    long[] bare = new long[http.length];
    for (int i = 0; i < some.size(); i++) {
      String id = some.get(i).get("id").asString();
      String path = "/api/v1/" + PATHS.get(label) + id.substring(id.indexOf('/'));
      long b =
          Latencies.nanosOf(() -> rows(THING, label, id))
              + Latencies.nanosOf(() -> rows(FACTS, label, id));
      long h =
          Latencies.nanosOf(() -> asked.get(path))
              + Latencies.nanosOf(() -> asked.get(path + "/facts"));
      if (i >= warmUp) {
        bare[i - warmUp] = b;
        http[i - warmUp] = h;
      }
    }
    print(label, new Latencies(http), new Latencies(bare));
  }

  private List<Record> rows(String query, String label, String id) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(query.formatted(label), Map.of("id", id)).list());
    }
  }

  private static void print(String label, Latencies http, Latencies bare) {
    System.out.printf(
        Locale.ROOT,
        "page       %-8s p95 %.1f ms (median %.1f); bare queries p95 %.1f ms (%.1f), ratio %.2f%n",
        label,
        http.p95(),
        http.median(),
        bare.p95(),
        bare.median(),
        http.p95() / bare.p95());
  }
}
