package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** The embedded Neo4j is killed (kill -9) when a load has written some of its documents. */
@Neo4jTest
class KilledNeo4jIT {
  private static final String WRITTEN =
      "MATCH (d:Document) WHERE d.fingerprint IS NOT NULL RETURN count(*) AS written";

  private final Driver elsewhere;
  private final Neo4jServer other;
  @TempDir private Path temp;
  private Path home;

  KilledNeo4jIT(Driver elsewhere, Neo4jServer other) {
    this.elsewhere = elsewhere;
    this.other = other;
  }

  @BeforeEach
  void start() throws IOException {
    home = temp.resolve("home");
    // what the server unpacks for itself goes with the home: killed, it cannot clear up
    OwnServer.settings(
        home,
        "neo4j.jvm.options=-XX:TieredStopAtLevel=1 -Djava.io.tmpdir="
            + Files.createDirectories(temp.resolve("tmp")));
    OwnServer.start(home);
  }

  @AfterEach
  void stop() {
    OwnServer.stop(home);
  }

  @Test
  void theLoadSaysSoAndTheNextOneGoesOn() throws Exception {
    assertThat(load(other.environment(temp.resolve("elsewhere"))).exitCode()).isZero();
    GraphDump undisturbed = GraphDump.of(elsewhere);

    CompletableFuture<CliRun> loading = CompletableFuture.supplyAsync(() -> load(own()));
    killWhenSomeIsWritten(loading);
    CliRun broken = loading.get(3, TimeUnit.MINUTES);
    assertThat(broken.exitCode()).as(broken.err()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(broken.err()).contains("Neo4j").doesNotContain("Exception", "\tat ");

    CliRun next = load(own()); // starts Neo4j too
    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(next.out()).containsPattern("loaded +[1-9]").containsPattern("unchanged +[1-9]");
    try (Driver driver = OwnServer.of(home).running().openDriver()) {
      assertThat(GraphDump.of(driver)).isEqualTo(undisturbed);
    }
  }

  private void killWhenSomeIsWritten(CompletableFuture<CliRun> loading)
      throws InterruptedException {
    ProcessHandle neo4j =
        ProcessHandle.of(OwnServer.of(home).status().pid().orElseThrow()).orElseThrow();
    try (Driver driver = OwnServer.of(home).running().openDriver()) {
      while (driver.executableQuery(WRITTEN).execute().records().get(0).get(0).asInt() == 0) {
        assertThat(loading).as("the load, which has written nothing yet").isNotDone();
        Thread.sleep(5);
      }
      neo4j.destroyForcibly();
    }
  }

  /** With one thread few documents are written at once, and many transactions are needed. */
  private static CliRun load(Map<String, String> env) {
    return CliRun.with(
        env, "load", "--no-embed", "--no-texts", "--threads", "1", SampleDigests.folder());
  }

  private Map<String, String> own() {
    return Map.of("REFORMGRAPH_HOME", home.toString());
  }
}
