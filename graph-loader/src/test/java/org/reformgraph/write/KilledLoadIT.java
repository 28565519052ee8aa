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
  /** How many documents the load has begun when it is killed, each time. */
  private static final List<Integer> KILLED_AT = List.of(1, 3, 4);

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

    for (int documents : KILLED_AT) {
      killAfter(documents, random.nextInt(150));
      assertThat(GraphDump.of(driver)).isNotEqualTo(unharmed);
    }
    killAfter(Integer.MAX_VALUE, 0);
    KilledLoad.run(driver);

    assertThat(GraphDump.of(driver)).isEqualTo(unharmed);
  }

  /**
   * Kills a load a while after it has begun some documents, or when it settles if that is sooner.
   */
  private void killAfter(int documents, int millis) throws IOException, InterruptedException {
    Process load =
        KilledLoad.process(server.uri().toString(), server.user(), server.password())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = load.inputReader()) {
      String line = said.readLine();
      for (int i = 1; i < documents && !KilledLoad.SETTLING.equals(line); i++) {
        assertThat(line).as("what the load says").isNotNull();
        line = said.readLine();
      }
      Thread.sleep(millis);
    } finally {
      load.destroyForcibly();
    }
    assertThat(load.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(load.exitValue()).as("ended by SIGKILL").isEqualTo(128 + 9);
  }
}
