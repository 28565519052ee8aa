package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * The disk on which the embedded Neo4j keeps its store and its log becomes full in mid-load. Neo4j
 * then fails, and damages its log when it is let end by itself; see {@code EmbeddedNeo4j}.
 */
@Neo4jTest
class Neo4jDiskFullIT {
  /** More than a start asks for; memory is taken only for what is written. */
  private static final String MUCH = "900m";

  /** Room for the first of the transactions that take all samples, and not for all. */
  private static final int LITTLE = 1_000;

  private final Driver elsewhere;
  private final Neo4jServer other;
  @TempDir private Path temp;
  private Path home;
  private SmallDisk disk;

  Neo4jDiskFullIT(Driver elsewhere, Neo4jServer other) {
    this.elsewhere = elsewhere;
    this.other = other;
  }

  @BeforeEach
  void start() throws IOException, InterruptedException {
    home = temp.resolve("home");
    disk = SmallDisk.at(home, MUCH);
    OwnServer.settings(home);
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    if (disk != null) {
      OwnServer.stop(home);
      disk.close();
    }
  }

  private CliRun run(Object... args) {
    return CliRun.with(Map.of("REFORMGRAPH_HOME", home.toString()), args);
  }

  /** With one thread few documents are written at once, and many transactions are needed. */
  private CliRun load(String... more) {
    return run(arguments(more));
  }

  private static Object[] arguments(String... more) {
    Object[] all = new Object[more.length + 6];
    System.arraycopy(
        new Object[] {"load", "--no-embed", "--no-texts", "--threads", "1", SampleDigests.folder()},
        0,
        all,
        0,
        6);
    System.arraycopy(more, 0, all, 6, more.length);
    return all;
  }

  private GraphDump undisturbed() {
    Map<String, String> env = new HashMap<>();
    env.put("NEO4J_URI", other.uri().toString());
    env.put("NEO4J_USERNAME", other.user());
    env.put("NEO4J_PASSWORD", other.password());
    env.put("REFORMGRAPH_HOME", temp.resolve("elsewhere").toString());
    assertThat(CliRun.with(env, arguments()).exitCode()).isZero();
    return GraphDump.of(elsewhere);
  }

  private static void saysThatTheDiskIsFull(CliRun run, String words) {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(run.err())
        .contains(words, "Make room", "docs/neo4j.md#no-disk-space")
        .doesNotContain("Exception", "\tat ", "internal error", "damaged");
  }

  private CliRun loadsToTheEnd() {
    CliRun run = load();
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private GraphDump graph() {
    try (Driver driver = OwnServer.of(home).running().openDriver()) {
      return GraphDump.of(driver);
    }
  }

  @Test
  void theSameLoadGoesOnWhenThereIsRoom() throws Exception {
    GraphDump undisturbed = undisturbed();
    CliRun none = run("documents", "list"); // starts Neo4j, and makes the schema
    assertThat(none.exitCode()).as(none.err()).isZero();

    disk.leave(LITTLE);
    saysThatTheDiskIsFull(load(), "is full");
    saysThatTheDiskIsFull(load(), "Only 0 MB are free");
    disk.size(MUCH);
    assertThat(loadsToTheEnd().out())
        .as("some documents were written before the disk was full, and stay")
        .containsPattern("loaded +[1-9]")
        .containsPattern("unchanged +[1-9]");
    assertThat(graph()).isEqualTo(undisturbed);

    disk.leave(LITTLE);
    saysThatTheDiskIsFull(load("--force"), "is full");
    disk.size(MUCH);
    assertThat(run("neo4j", "stop").exitCode()).isZero();
    loadsToTheEnd();
    assertThat(graph()).isEqualTo(undisturbed);
  }
}
