package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;

/** However often, in whatever order and parts an archive is loaded, the graph is the same. */
@Neo4jTest
class RandomReloadIT {
  private final Driver driver;

  RandomReloadIT(Driver driver) {
    this.driver = driver;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void loadingAgainInAnyOrderAndPartsChangesNothing(long seed) {
    List<DocumentFacts> archive = Samples.many(6, 2, seed);
    EmptyGraph.in(driver);
    load(archive);
    GraphDump once = GraphDump.of(driver);
    Random random = new Random(seed);

    for (int round = 0; round < 2; round++) {
      List<DocumentFacts> part = new ArrayList<>(archive);
      Collections.shuffle(part, random);
      load(part.subList(0, 1 + random.nextInt(part.size())));
      assertThat(GraphDump.of(driver)).as("seed %d, round %d", seed, round).isEqualTo(once);
    }
  }

  private void load(List<DocumentFacts> documents) {
    GraphWriter writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
    documents.forEach(writer::write);
    writer.settle();
  }
}
