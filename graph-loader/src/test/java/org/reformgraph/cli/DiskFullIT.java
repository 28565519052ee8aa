package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.EmptyGraph;

/** Commands that write to a disk that becomes full, and again when there is room. */
@Neo4jTest
class DiskFullIT {
  private static final String LITTLE = "48k";
  private static final String MUCH = "64m";

  private static GraphDump undisturbed;
  @TempDir private static Path elsewhere;

  private final Driver driver;
  private final Neo4jServer server;
  @TempDir private Path temp;
  private SmallDisk disk;

  DiskFullIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeAll
  static void load(Driver driver, Neo4jServer server) {
    CliRun run =
        CliRun.with(server.environment(elsewhere), "load", "--no-embed", SampleDigests.folder());
    assertThat(run.exitCode()).as(run.err()).isZero();
    undisturbed = GraphDump.of(driver);
  }

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = SmallDisk.at(temp.resolve("disk"), LITTLE);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (disk != null) {
      disk.close();
    }
  }

  /** Fails for want of room, and says where; does the same again with room, and succeeds. */
  private void fullThenRoom(Path home, Path written, Object... command) throws Exception {
    CliRun full = CliRun.with(server.environment(home), command);

    assertThat(full.exitCode()).as(full.err()).isEqualTo(ExitCode.FAILED);
    assertThat(full.err())
        .contains("cannot write " + written)
        .contains("the disk is full: make room on it")
        .doesNotContain("Exception", "internal error");
    disk.size(MUCH);
    if (full.err().contains("remove it")) {
      remove(written);
    }
    CliRun again = CliRun.with(server.environment(home), command);
    assertThat(again.exitCode()).as(again.err()).isZero();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void load() throws Exception {
    EmptyGraph.in(driver);

    fullThenRoom(
        disk.path(), disk.path().resolve("texts"), "load", "--no-embed", SampleDigests.folder());

    assertThat(GraphDump.of(driver)).isEqualTo(undisturbed);
    assertThat(texts(disk.path())).isEqualTo(texts(elsewhere));
  }

  private static Map<Path, String> texts(Path home) throws IOException {
    Map<Path, String> texts = new HashMap<>();
    for (Path file : files(home.resolve("texts"))) {
      texts.put(home.relativize(file), Files.readString(file));
    }
    return texts;
  }

  @Test
  void export() throws Exception {
    Path file = disk.path().resolve("graph.nq");

    fullThenRoom(elsewhere, file, "export", "-o", file);

    Path other = temp.resolve("graph.nq");
    assertThat(CliRun.with(server.environment(elsewhere), "export", "-o", other).exitCode())
        .isZero();
    assertThat(file).hasSameBinaryContentAs(other);
    assertThat(files(disk.path())).containsExactly(file);
  }

  @Test
  void extractedFacts() throws Exception {
    Path file = disk.path().resolve("facts.jsonl");

    fullThenRoom(elsewhere, file, "extract", "--out", file, SampleDigests.folder());

    Path other = temp.resolve("facts.jsonl");
    CliRun.with(server.environment(elsewhere), "extract", "--out", other, SampleDigests.folder());
    assertThat(file).hasSameBinaryContentAs(other);
    assertThat(files(disk.path())).containsExactly(file);
  }

  @Test
  void filesForABulkImport() throws Exception {
    Path folder = disk.path().resolve("bulk");

    fullThenRoom(elsewhere, folder, bulk(folder));

    Path other = temp.resolve("bulk");
    assertThat(CliRun.with(server.environment(elsewhere), bulk(other)).exitCode()).isZero();
    assertThat(files(folder).stream().map(folder::relativize))
        .containsExactlyElementsOf(files(other).stream().map(other::relativize).toList());
    for (Path file : files(folder)) {
      assertThat(file).hasSameBinaryContentAs(other.resolve(folder.relativize(file)));
    }
  }

  private static Object[] bulk(Path folder) {
    return new Object[] {
      "extract", "--format", "neo4j-csv", "--out", folder, SampleDigests.folder()
    };
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
