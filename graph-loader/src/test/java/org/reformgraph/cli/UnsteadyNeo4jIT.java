package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.embedded.Neo4jConnection;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.EmptyGraph;
import org.reformgraph.write.MeddlingProxy;

/** {@code load} into a Neo4j that is slow, away for a while, or started again. */
@Neo4jTest
class UnsteadyNeo4jIT {
  /** Past the schema and the vocabulary, in the midst of the documents. */
  private static final long BYTES = 500_000;

  private final Driver driver;
  private final Neo4jServer server;
  @TempDir private Path temp;
  private static GraphDump undisturbed;

  UnsteadyNeo4jIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeAll
  static void undisturbed(Driver driver, Neo4jServer server, @TempDir Path home) {
    CliRun run = load(server, server.uri(), home);
    assertThat(run.exitCode()).as(run.err()).isZero();
    undisturbed = GraphDump.of(driver);
  }

  @BeforeEach
  void empty() {
    EmptyGraph.in(driver);
  }

  private static CliRun load(Neo4jServer into, URI way, Path home) {
    return CliRun.with(
        into.environment(way, home), "load", "--no-embed", "--no-texts", SampleDigests.folder());
  }

  private void loadsThrough(MeddlingProxy proxy) {
    CliRun run = load(server, proxy.uri(), temp);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("loaded +12\\b");
    assertThat(proxy.meddled()).isTrue();
    assertThat(GraphDump.of(driver)).isEqualTo(undisturbed);
  }

  @Test
  void oneThatIsSlow() throws IOException {
    try (MeddlingProxy proxy =
        new MeddlingProxy(server.uri(), 1, slow -> slow.delay(Duration.ofMillis(20)))) {
      loadsThrough(proxy);
    }
  }

  @Test
  void oneThatIsAwayForAWhile() throws IOException {
    try (MeddlingProxy proxy =
        new MeddlingProxy(server.uri(), BYTES, away -> away.refuse(Duration.ofSeconds(3)))) {
      loadsThrough(proxy);
    }
  }

  @Test
  void oneThatIsStoppedAndStartedAgain() throws IOException {
    Path home = temp.resolve("own");
    OwnServer.settings(home, "neo4j.conf.db.shutdown_transaction_end_timeout=1s");
    Neo4jConnection started = OwnServer.start(home);
    Neo4jServer own = new Neo4jServer(started.uri(), null, started.user(), started.password());
    try (MeddlingProxy proxy =
        new MeddlingProxy(
            own.uri(),
            BYTES,
            restarted -> {
              OwnServer.stop(home);
              restarted.target(OwnServer.start(home).uri());
            })) {
      CliRun run = load(own, proxy.uri(), temp);

      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(proxy.meddled()).isTrue();
      try (Driver again = OwnServer.of(home).running().openDriver()) {
        assertThat(GraphDump.of(again)).isEqualTo(undisturbed);
      }
    } finally {
      OwnServer.stop(home);
    }
  }
}
