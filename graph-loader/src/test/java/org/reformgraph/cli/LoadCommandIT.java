package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/** {@code load} and {@code documents} on a real database. */
@Neo4jTest
class LoadCommandIT {
  private static final Path SAMPLES = SampleDigests.folder();

  private final Driver driver;
  private final Neo4jServer connection;

  @TempDir Path temp;
  private Map<String, String> env;

  LoadCommandIT(Driver driver, Neo4jServer connection) {
    this.driver = driver;
    this.connection = connection;
  }

  @BeforeEach
  void emptyGraph() {
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    env = connection.environment(temp.resolve("home"));
  }

  @Test
  void loadingDocumentsAndLoadingTheirFactsFileGiveTheSameGraph() {
    Path facts = temp.resolve("facts.jsonl");

    run(ExitCode.OK, "load", "--no-embed", SAMPLES);
    GraphDump ofDocuments = GraphDump.of(driver);
    emptyGraph();
    run(ExitCode.OK, "extract", SAMPLES, "-o", facts);
    run(ExitCode.OK, "load", "--no-embed", facts);

    assertThat(ofDocuments.lines()).hasSizeGreaterThan(500);
    assertThat(GraphDump.of(driver)).isEqualTo(ofDocuments);
  }

  @Test
  void oneThreadGivesTheGraphOfMany() {
    run(ExitCode.OK, "load", "--no-embed", SAMPLES, "--threads", "1");
    GraphDump ofOne = GraphDump.of(driver);
    emptyGraph();
    run(ExitCode.OK, "load", "--no-embed", SAMPLES, "--threads", "4");

    assertThat(GraphDump.of(driver)).isEqualTo(ofOne);
  }

  @Test
  void whatHasNotChangedIsPassedOverUnlessForced() throws IOException {
    Path folder = digests();
    run(ExitCode.OK, "load", "--no-embed", folder);
    GraphDump first = GraphDump.of(driver);

    assertThat(run(ExitCode.OK, "load", "--no-embed", folder).out())
        .containsPattern("unchanged +2\n");
    assertThat(run(ExitCode.OK, "load", "--no-embed", folder, "--force").out())
        .containsPattern("loaded +2\n");
    assertThat(GraphDump.of(driver)).isEqualTo(first);

    Files.writeString(folder.resolve("甲.txt"), "云南省：一窗通办\n云南省昆明市推行“一窗通办”。\n");
    assertThat(run(ExitCode.OK, "load", "--no-embed", folder).out())
        .containsPattern("loaded +1\n")
        .containsPattern("unchanged +1\n");
  }

  @Test
  void aDryRunReadsEverythingAndWritesNothing() throws IOException {
    GraphDump before = GraphDump.of(driver);

    CliRun run = run(ExitCode.OK, "load", "--no-embed", "--dry-run", digests());

    assertThat(run.out()).containsPattern("loaded +2\n").contains("Measure");
    assertThat(GraphDump.of(driver)).isEqualTo(before);
    assertThat(temp.resolve("home")).doesNotExist();
  }

  @Test
  void badInputsAreReportedAndTheRestIsLoaded() throws IOException {
    Path folder = digests();
    Files.write(folder.resolve("空.txt"), new byte[0]);
    Path facts = Files.writeString(temp.resolve("facts.jsonl"), "{\"format\": 1, \"case\": 1}\n");

    CliRun run = run(ExitCode.SOME_REJECTED, "load", "--no-embed", folder, facts);

    assertThat(run.err()).contains("空.txt [EMPTY]").contains("[BAD_FACTS]").contains("line 1");
    assertThat(run.out()).containsPattern("loaded +2\n").containsPattern("rejected +2\n");
  }

  @Test
  void textsAreKeptByTheirHashAndForgottenWithTheirDocument() throws IOException {
    Path folder = digests();
    run(ExitCode.OK, "load", "--no-embed", folder);
    assertThat(texts()).isEqualTo(2);

    CliRun list = run(ExitCode.OK, "documents", "list");
    assertThat(list.out()).contains("案例", "甲.txt", "乙.txt");

    run(ExitCode.OK, "documents", "remove", "甲.txt", "--collection", "案例");
    assertThat(texts()).isEqualTo(1);
    assertThat(run(ExitCode.OK, "documents", "list").out()).doesNotContain("甲.txt");
    assertThat(GraphDump.of(driver).linesWith("贵州省：一窗通办")).isEmpty();

    run(ExitCode.SOME_REJECTED, "documents", "remove", "甲.txt");
  }

  @Test
  void aPathInTwoCollectionsIsRemovedFromTheOneThatIsNamed() throws IOException {
    Path folder = digests();
    run(ExitCode.OK, "load", "--no-embed", folder, "--collection", "2020");
    run(ExitCode.OK, "load", "--no-embed", folder, "--collection", "2021");
    GraphDump both = GraphDump.of(driver);

    CliRun refused = run(ExitCode.USAGE, "documents", "remove", "乙.txt", "甲.txt");
    assertThat(refused.err()).contains("甲.txt is in the collections 2020, 2021", "--collection");
    assertThat(GraphDump.of(driver)).isEqualTo(both);

    run(ExitCode.OK, "documents", "remove", "甲.txt", "--collection", "2020");
    assertThat(run(ExitCode.OK, "documents", "list").out())
        .containsPattern("2021 +甲.txt")
        .doesNotContainPattern("2020 +甲.txt");
    assertThat(texts()).isEqualTo(2);
  }

  @Test
  void textsAreLeftOutOnDemand() throws IOException {
    run(ExitCode.OK, "load", "--no-embed", digests(), "--no-texts");

    assertThat(texts()).isZero();
  }

  @Test
  void aWrongPasswordIsThreeAndSaysWhereToLook() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "not-the-password\n");

    CliRun run =
        run(ExitCode.NO_DATABASE, "load", "--no-embed", digests(), "--neo4j-password-file", secret);

    assertThat(run.err()).contains("does not take the user").doesNotContain("not-the-password");
  }

  private Path digests() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("案例"));
    Files.writeString(folder.resolve("甲.txt"), "贵州省：一窗通办\n贵州省贵阳市推行“一窗通办”，办件量9万件。\n");
    Files.writeString(folder.resolve("乙.txt"), "青海省：容缺受理\n青海省西宁市推行“容缺受理”。\n");
    return folder;
  }

  private long texts() throws IOException {
    Path texts = temp.resolve("home").resolve("texts");
    if (!Files.exists(texts)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(texts)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private CliRun run(int exitCode, Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    return run;
  }
}
