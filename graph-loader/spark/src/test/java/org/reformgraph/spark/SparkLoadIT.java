package org.reformgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * The job with two threads, by {@code spark-submit --run} and Spark's own jars: it gives what one
 * machine gives.
 */
@Neo4jTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkLoadIT {
  private final Driver driver;
  private final Neo4jServer server;

  private Path temp;
  private Path folder;
  private Path out;
  private JobRun run;
  private GraphDump ofOneMachine;
  private JobRun.Ended first;

  SparkLoadIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeAll
  void loadBothWays(@TempDir Path temp) throws Exception {
    this.temp = temp;
    folder = Corpus.samples(temp.resolve("案例 汇编"));
    out = temp.resolve("out");
    run = JobRun.on(server, temp);
    run.reformgraph("load", "--no-embed", "--no-texts", folder);
    ofOneMachine = GraphDump.of(driver);
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    first = job();
  }

  private JobRun.Ended job() throws IOException, InterruptedException {
    String routed = server.uri().toString().replace("bolt://", "neo4j://");
    return run.reformgraph(
        "spark-submit",
        folder,
        "--out",
        out,
        "--run",
        "--master",
        "local[2]",
        "--conf",
        "spark.ui.enabled=false",
        "--conf",
        "spark.log.level=WARN",
        "--neo4j-uri",
        routed,
        "--neo4j-user",
        server.user(),
        "--writers",
        "2");
  }

  @Test
  void theGraphIsThatOfOneMachine() {
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(ofOneMachine.lines()).hasSizeGreaterThan(500);
    assertThat(GraphDump.of(driver)).isEqualTo(ofOneMachine);
    assertThat(first.out()).containsPattern("repeated +0 transactions");
  }

  @Test
  void theFactsAreTheBytesThatExtractWrites() throws Exception {
    Path facts = temp.resolve("facts.jsonl");
    run.reformgraph("extract", folder, "--out", facts, "-q");

    assertThat(Corpus.lines(out.resolve("facts"))).isEqualTo(Files.readString(facts));
  }

  @Test
  void aBadDocumentIsRejectedWithItsReasonAndTheCountsAddUp() {
    assertThat(Corpus.lines(out.resolve("rejected")).lines())
        .singleElement()
        .asString()
        .contains("三月/坏 件.pdf", "\"reason\":\"BROKEN_FORMAT\"", "\"message\":");
    assertThat(first.out())
        .containsPattern("inputs +15 in 13 files")
        .containsPattern("loaded +13 ")
        .containsPattern("rejected +1 ")
        .containsPattern("ignored +1\n");
  }

  @Test
  void runAgainItChangesNothing() throws Exception {
    String facts = Corpus.lines(out.resolve("facts"));

    JobRun.Ended again = job();

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).containsPattern("written +0 ").containsPattern("unchanged +13\n");
    assertThat(GraphDump.of(driver)).isEqualTo(ofOneMachine);
    assertThat(Corpus.lines(out.resolve("facts"))).isEqualTo(facts);
  }
}
