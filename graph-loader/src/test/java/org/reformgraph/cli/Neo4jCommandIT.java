package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.cypher.home.Home;

/** The neo4j commands on one home, in order, since starts are what takes time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Neo4jCommandIT {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @TempDir private static Path directory;

  private String out;
  private String err;

  @BeforeEach
  void smallServer() throws IOException {
    Files.writeString(
        directory.resolve("reformgraph.properties"),
        """
        neo4j.bolt.port=0
        neo4j.http.port=0
        neo4j.heap=512m
        neo4j.pagecache=64m
        neo4j.start.timeout=240
        neo4j.jvm.options=-XX:TieredStopAtLevel=1
        """);
  }

  @Test
  @Order(1)
  void withoutAServerStatusSaysSoAndStopHasNothingToDo() {
    assertThat(run("neo4j", "status")).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(out).contains("not running").contains(directory.toString());
    assertThat(run("neo4j", "stop")).isEqualTo(ExitCode.OK);
    assertThat(out).contains("was not running");
  }

  @Test
  @Order(2)
  void startTellsWhereItIsAndStatusWhereThePasswordIs() throws IOException {
    assertThat(run("neo4j", "start")).as(err).isEqualTo(ExitCode.OK);
    String password = Files.readString(new Home(directory).passwordFile());
    assertThat(out).contains("is running", "http://localhost:", "bolt://").doesNotContain(password);
    assertThat(run("neo4j", "status")).isEqualTo(ExitCode.OK);
    assertThat(out)
        .contains(new Home(directory).passwordFile().toString())
        .doesNotContain(password);
    assertThat(run("neo4j", "status", "--show-password")).isEqualTo(ExitCode.OK);
    assertThat(out.lines()).endsWith(password);
  }

  @Test
  @Order(3)
  void aBackupOfARunningServerIsRefusedWithTheRemedyUnlessItMayRestart() {
    Path backup = directory.resolve("graph.dump");
    assertThat(run("neo4j", "backup", backup.toString())).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(err).contains("--restart").contains("docs/neo4j.md#running");
    assertThat(run("neo4j", "backup", "--restart", backup.toString()))
        .as(err)
        .isEqualTo(ExitCode.OK);
    assertThat(backup).isNotEmptyFile();
    assertThat(run("neo4j", "status", "-q")).isEqualTo(ExitCode.OK);
    assertThat(out).isEmpty();
  }

  @Test
  @Order(4)
  void stopEndsIt() {
    assertThat(run("neo4j", "stop")).isEqualTo(ExitCode.OK);
    assertThat(out).contains("has stopped");
    assertThat(run("neo4j", "status")).isEqualTo(ExitCode.NO_DATABASE);
  }

  @Test
  @Order(5)
  void theConsoleEndsItsServerWhenItIsAskedToEnd() throws Exception {
    Path log = directory.resolve("console.txt");
    Process console =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "neo4j",
                "console",
                "--home",
                directory.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      Instant deadline = Instant.now().plus(PATIENCE);
      while (console.isAlive()
          && !Files.readString(log).contains("Started.")
          && Instant.now().isBefore(deadline)) {
        Thread.sleep(200);
      }
      assertThat(log).content().contains("Started.");
      ProcessHandle server = console.children().findFirst().orElseThrow();
      console.destroy();
      assertThat(console.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(server.isAlive()).isFalse();
      assertThat(log).content().contains("Stopped.");
    } finally {
      console.descendants().forEach(ProcessHandle::destroyForcibly);
      console.destroyForcibly();
    }
  }

  @Test
  @Order(6)
  void wrongUsageIsToldFromAMissingDatabase() {
    assertThat(run("neo4j")).isEqualTo(ExitCode.USAGE);
    assertThat(run("neo4j", "start", "--bolt-port", "99999")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("neo4j.bolt.port").contains("99999");
    assertThat(run("neo4j", "restore", directory.resolve("no.dump").toString()))
        .isEqualTo(ExitCode.NO_DATABASE);
    assertThat(err).contains("no.dump");
  }

  private int run(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            Terminal.utf8(outBytes),
            Terminal.utf8(errBytes),
            Map.of(Home.VARIABLE, directory.toString()),
            false,
            false);
    int exitCode = ReformGraphCli.run(terminal, arguments);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return exitCode;
  }
}
