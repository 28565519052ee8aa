package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.api.ServeProcess;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * The server is killed ({@code kill -9}) while it makes its data set, makes it anew, or brings it
 * up to date. What is on the disk then is wholly what was there before or what was to be, and the
 * next server comes to what one comes to that nobody disturbed. {@code -Dreformgraph.kills=50} does
 * it longer.
 */
@Neo4jTest
class KilledRebuildIT {
  private static final int KILLS = Integer.getInteger("reformgraph.kills", 4);
  private static final int NONE = -1;

  private final Driver driver;
  private final Neo4jServer database;
  private final Random random = new Random(8);
  private final TwoVersions archive;
  private final Path home;
  private final DataSetOnDisk onDisk;
  private final Path temp;
  private final List<DataSetContents> undisturbed = new ArrayList<>();
  private Duration building = Duration.ZERO;
  private int wanted;
  private int interrupted;
  private int torn;

  KilledRebuildIT(Driver driver, Neo4jServer database, @TempDir Path temp) throws IOException {
    this.driver = driver;
    this.database = database;
    this.temp = temp;
    this.home = Files.createDirectories(temp.resolve("home"));
    this.archive =
        TwoVersions.in(temp.resolve("archive"), new GraphCommands(temp.resolve("home"), database));
    this.onDisk = new DataSetOnDisk(new Home(home).sparql());
    Files.writeString(home.resolve("reformgraph.properties"), "sparql.port=0\n");
  }

  @AfterEach
  void empty() {
    driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
  }

  @Test
  void whatIsServedIsWhatAServerServesThatNobodyDisturbed() throws Exception {
    for (int version = 0; version <= 1; version++) {
      archive.load(version);
      undisturbed.add(undisturbed(version));
    }
    assertThat(undisturbed.get(0)).isNotEqualTo(undisturbed.get(1));

    killed(0, NONE);
    comesToAnEnd(0);
    int held = 0;
    for (int kill = 1; kill < KILLS; kill++) {
      held = killed(kill, held);
    }
    comesToAnEnd(wanted);
    assertThat(interrupted).as("how often it was killed before it had done it").isPositive();
    System.out.printf(
        "killed %d times, %d of them before it had done it, %d between triples and words%n",
        KILLS, interrupted, torn);
  }

  /** What a server holds that makes the data set at once. */
  private DataSetContents undisturbed(int version) throws Exception {
    SparqlConfig config = new SparqlConfig(temp.resolve("undisturbed-" + version), 0);
    long start = System.nanoTime();
    try (SparqlService service = SparqlService.start(config, driver)) {
      while (service.status().phase() != SparqlStatus.Phase.CURRENT) {
        Thread.sleep(10);
      }
      building = Duration.ofNanos(System.nanoTime() - start);
      return DataSetContents.of(service.current());
    }
  }

  /**
   * Lets a server bring the data set to the other version, and kills it.
   *
   * @param held the version that the data set is of
   * @return that which it is of now
   */
  private int killed(int kill, int held) throws Exception {
    wanted = held == 0 ? 1 : 0;
    archive.load(wanted);
    boolean anew = held == NONE || kill % 4 == 3;
    if (anew) {
      archive.commands().run("sparql", "rebuild");
    } else {
      // one that a kill left undone would be done in the place of what is meant here
      Files.deleteIfExists(onDisk.directory().resolve(Home.SPARQL_REBUILD));
    }
    Map<Path, Long> before = onDisk.sizes();
    Callable<Boolean> begun = anew ? onDisk::hasOneBeside : () -> !onDisk.sizes().equals(before);
    new KilledServer(home, database).killedAfter(begun, moment(kill));

    int now = version(held);
    interrupted += now == wanted ? 0 : 1;
    return now;
  }

  /** The first times at once, so that it is certainly under way; then at any moment. */
  private Duration moment(int kill) {
    return kill < 2 ? Duration.ZERO : Duration.ofMillis(random.nextLong(building.toMillis()));
  }

  /** The version that the data set on the disk is of; it is wholly of one. */
  private int version(int held) throws IOException {
    Optional<DataSetContents> contents;
    try {
      contents = onDisk.contents(temp.resolve("copy"));
    } catch (IOException e) {
      // killed when the triples were committed and the words not yet: it is made anew then
      assertThat(e).hasMessageContaining("is not that of the triples");
      torn++;
      return NONE;
    }
    if (contents.isEmpty()) {
      assertThat(held).as("the version that there was").isEqualTo(NONE);
      return NONE;
    }
    if (contents.get().equals(undisturbed.get(wanted))) {
      return wanted;
    }
    assertThat(held)
        .as("it is not what was to be, and there was nothing before")
        .isNotEqualTo(NONE);
    assertThat(contents).contains(undisturbed.get(held));
    return held;
  }

  private void comesToAnEnd(int version) throws Exception {
    long load = new GraphDocuments(driver).state().number();
    try (ServeProcess server = ServeProcess.start(home, database)) {
      server.awaitHealth(
          "\"phase\":\"current\",\"graphLoad\":%1$d,\"dataSetLoad\":%1$d,".formatted(load));
    }
    assertThat(onDisk.contents(temp.resolve("copy"))).contains(undisturbed.get(version));
    assertThat(onDisk.names()).containsExactly("current", onDisk.current().orElseThrow());
  }
}
