package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.loads.LoadState;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** A load that comes between the transactions of another: neither is counted too soon. */
@Neo4jTest
class LoadsBetweenIT {
  private static final List<DocumentFacts> DOCUMENTS = Samples.many(3, 2, 7);

  private final Driver driver;
  private final Neo4jServer server;
  private BetweenProxy proxy;
  private Driver through;
  private GraphWriter first;
  private GraphWriter other;

  LoadsBetweenIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeEach
  void aLoadBefore() throws IOException {
    EmptyGraph.in(driver);
    proxy = new BetweenProxy(server.uri());
    through = GraphDatabase.driver(proxy.uri(), AuthTokens.basic(server.user(), server.password()));
    first = writer(through);
    other = writer(driver);
    other.write(DOCUMENTS);
    other.settle();
  }

  @AfterEach
  void close() throws IOException {
    through.close();
    proxy.close();
  }

  /** Before the first look at what is left, between the two, and after the second. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aDocumentThatAnotherWritesWhileALoadSettles(int transaction) {
    first.write(Samples.document("first.txt", Samples.guizhou()));
    proxy.before(transaction, () -> other.write(Samples.document("b.txt", Samples.beichen())));
    first.settle();

    assertThat(stale()).isZero();
    assertThat(state().settled()).isTrue();
  }

  @Test
  void aLoadThatEndsWhileOneOfManyWritersBegins() {
    List<DocumentRows> rows =
        List.of(DocumentRows.of(Samples.document("first.txt", Samples.guizhou())));
    other.write(Samples.document("b.txt", Samples.beichen()));
    proxy.before(2, other::settle);
    LoadState before;
    try (PartedLoad load = PartedLoad.open(through, List.of())) {
      before = state();
      assertThat(before.number()).as("the other load has ended").isEqualTo(2);
      String phase = load.begin("documents", 1);
      assertThat(state().settled()).isFalse();
      new PartWriter(driver, phase, 0, 30).documents(rows.iterator(), load.token());
    }
    first.settle();

    assertThat(state().settled()).isTrue();
    assertThat(state().mark()).isNotEqualTo(before.mark());
  }

  /** Its writers do not know yet that their load has lost the lock. */
  @Test
  void aBatchThatIsStillBeingWrittenWhenALoadSettles() {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            LoadParts.begin(tx, "phase", 1);
            LoadCount.unsettled(tx);
          });
      Transaction batch = session.beginTransaction();
      String part = LoadParts.id("phase", 0);
      assertThat(LoadParts.isNext(new OpenTransaction(batch), part, 0)).isTrue();
      batch.run("CREATE (:Region:Stale {id: 'region/999999', name: '某省'})").consume();

      CompletableFuture<Settlement> settling = CompletableFuture.supplyAsync(first::settle);
      assertThatThrownBy(() -> settling.get(1, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      batch.commit();

      assertThat(settling.join().removed()).isEqualTo(1);
    }
    assertThat(stale()).isZero();
    assertThat(state().settled()).isTrue();
  }

  @Test
  void aLoadThatEndsWhileADocumentIsTakenAwayInSteps() {
    String document = DOCUMENTS.get(0).id();
    proxy.before(2, other::settle);
    try (Writing writing = new Writing(through)) {
      assertThat(BatchWriting.takeAway(writing, document, "token")).isEqualTo(2);
    }

    assertThat(state().number()).as("the other load has ended").isEqualTo(2);
    assertThat(state().settled()).isFalse();
  }

  private static GraphWriter writer(Driver driver) {
    return GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS);
  }

  private LoadState state() {
    return LoadCount.read(driver);
  }

  private long stale() {
    return driver
        .executableQuery("MATCH (n:Stale) RETURN count(n) AS stale")
        .execute()
        .records()
        .get(0)
        .get("stale")
        .asLong();
  }
}
