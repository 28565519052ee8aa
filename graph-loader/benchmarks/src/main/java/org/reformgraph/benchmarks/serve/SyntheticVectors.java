package org.reformgraph.benchmarks.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;

/**
 * Measures with vectors that no model made: clouds around seeded centres, as those of measures of
 * one kind are. Their number and not their sense decides how long a search takes.
 */
final class SyntheticVectors {
  private static final int DIMENSIONS = 512;
  private static final int AT_ONCE = 2_000;
  private static final int CENTRES = 500;
  private static final double SPREAD = 0.8;

  /** Those of the graph first; made-up ones of made-up regions when they are too few. */
  private static final String MORE =
      """
      MATCH (m:Measure) WITH count(m) AS there
      UNWIND range(there, $wanted - 1) AS i
      CALL (i) {
        CREATE (:Measure {id: 'measure/synthetic-' + i, name: '第' + i + '项举措', aliases: [], region: 'synthetic-' + (i % 300), cases: 1, mentions: 1})
      } IN TRANSACTIONS OF 10000 ROWS
      """;

  private static final String WITHOUT =
      """
      MATCH (m:Measure)
      WHERE NOT EXISTS { MATCH (e:MeasureEmbedding {id: m.id}) WHERE e.vector IS NOT NULL }
      RETURN m.id AS id LIMIT $page
      """;
  private static final String SAVE =
      """
      UNWIND $rows AS row
      MERGE (e:MeasureEmbedding {id: row.id})
      SET e.key = 'synthetic', e.kinds = [], e.weights = []
      REMOVE e:PendingEmbedding
      WITH e, row
      CALL db.create.setNodeVectorProperty(e, 'vector', row.vector)
      RETURN count(e) AS count
      """;

  private final Driver driver;
  private final Random random = new Random(20);
  private final List<double[]> centres = new ArrayList<>();

  SyntheticVectors(Driver driver) {
    this.driver = driver;
    for (int i = 0; i < CENTRES; i++) {
      centres.add(gaussian());
    }
  }

  /** Until there are so many measures, all with vectors, and the index has them. */
  void fill(int measures) {
    try (var session = driver.session()) {
      session.run(MORE, Map.of("wanted", measures)).consume();
    }
    for (List<String> ids = without(); !ids.isEmpty(); ids = without()) {
      List<Map<String, Object>> rows =
          ids.stream().map(id -> Map.<String, Object>of("id", id, "vector", vector())).toList();
      driver.executableQuery(SAVE).withParameters(Map.of("rows", rows)).execute();
    }
    driver.executableQuery("CALL db.awaitIndexes(600)").execute();
  }

  private List<String> without() {
    return driver
        .executableQuery(WITHOUT)
        .withParameters(Map.of("page", AT_ONCE))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private List<Double> vector() {
    double[] centre = centres.get(random.nextInt(CENTRES));
    double[] noise = gaussian();
    double[] sum = new double[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      sum[i] = centre[i] + SPREAD * noise[i];
      square += sum[i] * sum[i];
    }
    List<Double> unit = new ArrayList<>(DIMENSIONS);
    for (double each : sum) {
      unit.add(each / Math.sqrt(square));
    }
    return unit;
  }

  private double[] gaussian() {
    return random.doubles(DIMENSIONS, -1, 1).toArray();
  }
}
