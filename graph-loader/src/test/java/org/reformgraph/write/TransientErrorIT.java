package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.TransientException;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** A load comes through lost connections and deadlocks. */
@Neo4jTest
class TransientErrorIT {
  private static final int ADVERSE_TRANSACTIONS = 6;

  private final Driver driver;
  private final Neo4jServer server;
  private GraphDump undisturbed;

  TransientErrorIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeEach
  void undisturbed() {
    EmptyGraph.in(driver);
    load(driver);
    undisturbed = GraphDump.of(driver);
    EmptyGraph.in(driver);
  }

  @Test
  void aConnectionThatIsCutInTheMidstOfTransactions() throws IOException {
    try (CuttingProxy proxy = new CuttingProxy(server.uri(), 4, 12_000);
        Driver through =
            GraphDatabase.driver(proxy.uri(), AuthTokens.basic(server.user(), server.password()))) {
      load(through);
      assertThat(proxy.cuts()).isEqualTo(4);
    }

    assertThat(GraphDump.of(driver)).isEqualTo(undisturbed);
  }

  @Test
  void otherTransactionsThatTakeTheSameLocksTheOtherWayRound() {
    load(driver);
    CompletableFuture<Void> adversary =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < ADVERSE_TRANSACTIONS; i++) {
                lockBackwards();
              }
            });
    do {
      load(driver);
    } while (!adversary.isDone());
    adversary.join();

    assertThat(GraphDump.of(driver)).isEqualTo(undisturbed);
  }

  /** What was written may have been written: then it must not be again. */
  @Test
  void answersToCommitsThatAreLost() throws IOException {
    List<DocumentFacts> large = Samples.many(2, 12, 31);
    load(driver, large);
    GraphDump expected = GraphDump.of(driver);
    EmptyGraph.in(driver);

    try (SilencingProxy proxy = new SilencingProxy(server.uri(), 3);
        Driver through =
            GraphDatabase.driver(proxy.uri(), AuthTokens.basic(server.user(), server.password()))) {
      WriteResult written = load(through, large);

      assertThat(proxy.lost()).as("lost answers").isGreaterThan(2);
      assertThat(written.documents() + written.superseded()).isEqualTo(2);
    }
    assertThat(GraphDump.of(driver)).isEqualTo(expected);
  }

  private static void load(Driver driver) {
    load(driver, Samples.many(4, 4, 31));
  }

  private static WriteResult load(Driver driver, List<DocumentFacts> documents) {
    GraphWriter writer = GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS, 60);
    WriteResult written = writer.write(documents);
    writer.settle();
    return written;
  }

  /** First entities, then the graph; a writer goes the other way. */
  private void lockBackwards() {
    try (Session session = driver.session();
        Transaction tx = session.beginTransaction()) {
      tx.run("MATCH (m:Measure) SET m.lock = true REMOVE m.lock").consume();
      Thread.sleep(200);
      tx.run("MATCH (g:GraphInfo) SET g.lock = true REMOVE g.lock").consume();
      tx.commit();
    } catch (TransientException e) {
      assertThat(e.code()).isEqualTo("Neo.TransientError.Transaction.DeadlockDetected");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
