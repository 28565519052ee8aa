package org.reformgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * The job on a standalone cluster of a master and two workers on this machine's loopback. By {@code
 * mvn -Pspark-cluster verify}.
 */
@Neo4jTest
@Tag("cluster")
class SparkClusterIT {
  private static final int DOCUMENTS = 120;

  /** Only for what hangs: a process that ends is noticed, and a busy machine takes its time. */
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Driver driver;
  private final Neo4jServer server;
  private final List<Process> processes = new ArrayList<>();

  @TempDir Path temp;
  private JobRun run;
  private Path folder;
  private GraphDump ofOneMachine;
  private String master;
  private Process firstWorker;

  SparkClusterIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeEach
  void startClusterAndLoadOnOneMachine() throws Exception {
    folder = Corpus.digests(temp.resolve("档案"), DOCUMENTS);
    run = JobRun.on(server, temp);
    emptyGraph();
    run.reformgraph("load", "--no-embed", "--no-texts", folder);
    ofOneMachine = GraphDump.of(driver);
    emptyGraph();
    startCluster();
  }

  private void emptyGraph() {
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
  }

  private void startCluster() throws Exception {
    int port = freePort();
    master = "spark://127.0.0.1:" + port;
    processes.add(
        run.spark(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            port,
            "--webui-port",
            freePort()));
    firstWorker = worker("worker-1");
    worker("worker-2");
    await("two workers", () -> workersRegistered() == 2);
  }

  private Process worker(String name) throws IOException {
    Process worker =
        run.spark(
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--cores",
            1,
            "--memory",
            "1500m",
            "--webui-port",
            freePort(),
            "--work-dir",
            temp.resolve(name),
            master);
    processes.add(worker);
    return worker;
  }

  private long workersRegistered() throws IOException {
    try (Stream<String> lines = Files.lines(temp.resolve("master.err"))) {
      return lines.filter(line -> line.contains("Registering worker")).count();
    }
  }

  /** Small transactions, so that there is a midst to kill something in. */
  private Process job(String out) throws IOException {
    Process job =
        run.job(
            master,
            List.of("spark.executor.memory=1g", "spark.ui.enabled=false"),
            "--input",
            "file:" + folder,
            "--out",
            "file:" + temp.resolve(out),
            "--neo4j-uri",
            server.uri().toString().replace("bolt://", "neo4j://"),
            "--neo4j-user",
            server.user(),
            "--writers",
            2,
            "--slices",
            30,
            "--batch-rows",
            20);
    processes.add(job);
    return job;
  }

  @AfterEach
  void stopWhatRuns() throws InterruptedException {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void aWorkerKilledWhileDocumentsAreReadAndAgainNothingIsLost() throws Exception {
    Process job = job("out");
    await("the first document's facts", () -> taskOutputs(temp.resolve("out/facts")) > 0);
    kill(firstWorker);

    JobRun.Ended ended = run.ended(job, "job");

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("Lost executor");
    assertThat(ended.out()).containsPattern("loaded +120 ").containsPattern("rejected +1 ");
    assertThat(GraphDump.of(driver)).isEqualTo(ofOneMachine);
  }

  @Test
  void aWorkerKilledWhileRelationsAreWrittenLosesAndDoublesNothing() throws Exception {
    Process job = job("out");
    await("relations", () -> relations() > 40);
    kill(firstWorker);

    JobRun.Ended ended = run.ended(job, "job");

    assertThat(ended.exitCode()).as(ended.err()).isZero();
    assertThat(ended.err()).contains("Lost executor");
    assertThat(GraphDump.of(driver)).isEqualTo(ofOneMachine);
  }

  @Test
  void aJobKilledInMidLoadAndRunAgainGivesTheSameGraph() throws Exception {
    Process job = job("out");
    await("relations", () -> relations() > 40);
    job.destroyForcibly().waitFor();
    assertThat(GraphDump.of(driver)).isNotEqualTo(ofOneMachine);

    JobRun.Ended again = run.ended(job("out"), "job");

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out()).containsPattern("written +120 documents");
    assertThat(GraphDump.of(driver)).isEqualTo(ofOneMachine);
  }

  /** The worker first, that it cannot start another executor. */
  private static void kill(Process worker) throws InterruptedException {
    List<ProcessHandle> executors = worker.descendants().toList();
    worker.destroyForcibly().waitFor();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  private long relations() {
    return driver
        .executableQuery("MATCH (:Case)-[d:DESCRIBES]->() RETURN count(d) AS number")
        .execute()
        .records()
        .get(0)
        .get("number")
        .asLong();
  }

  private static long taskOutputs(Path dataSet) throws IOException {
    if (!Files.exists(dataSet)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(dataSet)) {
      return files.filter(file -> file.getFileName().toString().startsWith("part-")).count();
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void await(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (!processes.stream().allMatch(Process::isAlive)) {
        throw new AssertionError("ended while waiting for " + what + ": " + said());
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + ": " + said());
      }
      Thread.sleep(50);
    }
  }

  /** Files that Spark moves while they are counted are counted again. */
  private static boolean holds(Condition condition) throws IOException {
    try {
      return condition.holds();
    } catch (UncheckedIOException | NoSuchFileException e) {
      return false;
    }
  }

  private String said() throws IOException {
    StringBuilder said = new StringBuilder();
    try (Stream<Path> logs = Files.list(temp)) {
      for (Path log : logs.filter(f -> f.toString().endsWith(".err")).toList()) {
        List<String> lines = Files.readAllLines(log);
        said.append(log).append('\n');
        lines
            .subList(Math.max(0, lines.size() - 20), lines.size())
            .forEach(line -> said.append(line).append('\n'));
      }
    }
    return said.toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
