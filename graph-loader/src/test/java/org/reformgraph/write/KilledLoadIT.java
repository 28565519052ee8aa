package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** A load that is killed and run again ends in the same graph as one that was not. */
@Neo4jTest
class KilledLoadIT {
  /** How many lines the load says before it is killed: one a document, and one when it settles. */
  private static final List<Integer> KILLED_AFTER = List.of(1, 3, 3);

  private final Driver driver;
  private final Neo4jServer server;
  private final Random random = new Random(5);

  KilledLoadIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @Test
  void endsInTheSameGraph() throws IOException, InterruptedException {
    KilledLoad.run(driver);
    GraphDump unharmed = GraphDump.of(driver);
    EmptyGraph.in(driver);

    for (int lines : KILLED_AFTER) {
      kill(lines);
      assertThat(GraphDump.of(driver)).isNotEqualTo(unharmed);
    }
    KilledLoad.run(driver);

    assertThat(GraphDump.of(driver)).isEqualTo(unharmed);
  }

  /** Kills a load at some moment after it has said some lines. */
  private void kill(int lines) throws IOException, InterruptedException {
    Process load =
        KilledLoad.process(server.uri().toString(), server.user(), server.password())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = load.inputReader()) {
      for (int i = 0; i < lines; i++) {
        assertThat(said.readLine()).as("line %d of the load", i).isNotNull();
      }
      Thread.sleep(random.nextInt(150));
    } finally {
      load.destroyForcibly();
    }
    assertThat(load.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(load.exitValue()).as("ended by SIGKILL").isEqualTo(128 + 9);
  }
}
