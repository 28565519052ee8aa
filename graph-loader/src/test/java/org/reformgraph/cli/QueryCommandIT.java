package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.CuttingProxy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code query} on a real database. */
@Neo4jTest
class QueryCommandIT {
  private static final String CASE =
      """
      贵州省：一窗通办
      贵州省贵阳市推行“一窗通办”，办件量9万件。贵阳市借鉴西宁市的做法，推行“容缺受理”。
      """;

  @TempDir private static Path temp;

  private final Driver driver;
  private final Map<String, String> env;

  QueryCommandIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.env = server.environment(temp.resolve("home"));
  }

  @BeforeAll
  static void load(Neo4jServer server) throws IOException {
    Path file = Files.writeString(temp.resolve("甲.txt"), CASE);
    CliRun run = CliRun.with(server.environment(temp.resolve("home")), "load", "--no-embed", file);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void aTableLinesUp() {
    CliRun run = run(ExitCode.OK, "query", "region-measure-list", "--param", "region=贵阳市");

    assertThat(run.out()).contains("measure", "贵阳市", "一窗通办");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void pathsAreDrawnInText() {
    CliRun run = run(ExitCode.OK, "query", "diffusion-chain", "-p", "region=贵阳");

    assertThat(run.out()).contains("(贵阳市)-[COPIES_FROM]->(西宁市)");
  }

  @Test
  void aFileForSpreadsheetsBeginsWithAByteOrderMark() throws IOException {
    Path file = temp.resolve("out.csv");

    run(ExitCode.OK, "query", "copy-statements", "-p", "region=贵阳市", "--format", "csv", "-o", file);

    assertThat(Files.readString(file)).startsWith("\uFEFFcopier,mode,original,").contains("\r\n");
    assertThat(temp.resolve("out.csv.part")).doesNotExist();
  }

  /** What a document says must not run in the reader's spreadsheet. */
  @Test
  void noCellIsAFormula() {
    driver
        .executableQuery(
            "MATCH (m:Measure) WHERE m.name CONTAINS '一窗通办' SET m.name = '=cmd|\"/c calc\"!A1'")
        .execute();
    try {
      CliRun run =
          run(ExitCode.OK, "query", "region-measure-list", "-p", "region=贵阳市", "--format", "csv");

      assertThat(run.out()).contains(",\"'=cmd|\"\"/c calc\"\"!A1\",").doesNotContain(",=cmd");
    } finally {
      driver
          .executableQuery("MATCH (m:Measure) WHERE m.name STARTS WITH '=' SET m.name = '一窗通办'")
          .execute();
    }
  }

  @Test
  void jsonHasNodesAndRelationsWhole() {
    CliRun run =
        run(ExitCode.OK, "query", "copies-of-region", "-p", "region=贵阳市", "--format", "json");

    JsonNode path = new JsonMapper().readTree(run.out()).get(0).get("p");
    assertThat(path.at("/nodes/0/properties/adminCode").asString()).isEqualTo("520100");
    assertThat(path.at("/relations/0/type").asString()).isEqualTo("COPIES_FROM");
    assertThat(path.at("/relations/0/from").asString()).isEqualTo("region/520100");
    assertThat(path.at("/relations/0/properties/evidence").asString()).contains("借鉴西宁市");
  }

  @Test
  void anEmptyAnswerIsAnAnswer() {
    CliRun json =
        run(ExitCode.OK, "query", "region-cases", "-p", "region=x\" OR *", "--format", "json");

    assertThat(new JsonMapper().readTree(json.out())).isEmpty();
    assertThat(json.err()).contains("nothing found");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    CliRun run =
        run(ExitCode.OK, "query", "region-measure-list", "-p", "region=贵阳市", "--limit", "1");

    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).contains("--limit N");
  }

  @Test
  void aGraphOfAnOlderBuildIsToldApartAndCompletedByTheNextLoad() {
    driver.executableQuery("DROP INDEX exact_names").execute();
    driver
        .executableQuery(
            "MATCH (m:__Neo4jMigration) WHERE m.version IN ['0004', '0005', '0006'] DETACH DELETE m")
        .execute();

    CliRun run = run(ExitCode.NO_DATABASE, "query", "most-copied");

    assertThat(run.err()).contains("older build", "reformgraph load");
    run(ExitCode.OK, "load", "--no-embed", temp.resolve("甲.txt"));
    run(ExitCode.OK, "query", "region-cases", "-p", "region=贵阳");
  }

  @Test
  void aConnectionThatIsLostInMidAnswerLeavesNoFile() throws IOException {
    Path file = temp.resolve("lost.json");
    try (CuttingProxy proxy = new CuttingProxy(URI.create(env.get("NEO4J_URI")), 1, 2_000)) {
      Map<String, String> throughProxy = new HashMap<>(env);
      throughProxy.put("NEO4J_URI", proxy.uri().toString());

      CliRun run =
          CliRun.with(throughProxy, "query", "concept-outcomes", "--format", "json", "-o", file);

      assertThat(proxy.cuts()).isEqualTo(1);
      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_DATABASE);
      assertThat(run.err()).contains("no Neo4j answers");
      assertThat(file).doesNotExist();
      assertThat(temp.resolve("lost.json.part")).doesNotExist();
    }
  }

  private CliRun run(int exitCode, Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    return run;
  }
}
