package org.reformgraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reformgraph.spark.ParquetRows.structures;
import static org.reformgraph.spark.ParquetRows.text;
import static org.reformgraph.spark.ParquetRows.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The job with two threads, by {@code spark-submit --run} and Spark's own jars: it gives what one
 * machine gives.
 */
@Neo4jTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkLoadIT {
  private static final JsonMapper JSON = new JsonMapper();

  private final Driver driver;
  private final Neo4jServer server;

  private Path temp;
  private Path folder;
  private Path out;
  private Path corrections;
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
    corrections = Files.writeString(temp.resolve("更正.yaml"), corrections());
    run.reformgraph("load", "--no-embed", "--no-texts", "--corrections", corrections, folder);
    ofOneMachine = GraphDump.of(driver);
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    first = job();
  }

  /** One that can be applied, and one that cannot. */
  private String corrections() throws IOException, InterruptedException {
    JsonNode facts =
        run.reformgraph("extract", folder, "-q")
            .out()
            .lines()
            .map(JSON::readTree)
            .filter(line -> line.at("/document/name").stringValue().equals("周报 1.txt"))
            .findFirst()
            .orElseThrow();
    String platform =
        facts
            .get("entities")
            .valueStream()
            .map(each -> each.get("canonicalId").stringValue())
            .filter(id -> id.startsWith("platform/"))
            .findFirst()
            .orElseThrow();
    return """
        corrections:
          - {rename: %s, name: 泉州一网通, by: 王芳, when: 2026-11-20, why: 改名}
          - {reject: platform/ffff, case: %s, by: 王芳, when: 2026-11-20, why: 误识}
        """
        .formatted(platform, facts.at("/case/id").stringValue());
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
        "--corrections",
        corrections,
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
    run.reformgraph("extract", folder, "--corrections", corrections, "--out", facts, "-q");

    assertThat(Corpus.lines(out.resolve("facts"))).isEqualTo(Files.readString(facts));
  }

  @Test
  void correctionsHoldAndOneThatCannotBeAppliedIsToldOnce() {
    assertThat(Corpus.lines(out.resolve("facts"))).contains("\"name\":\"泉州一网通\"");
    assertThat(first.err())
        .containsOnlyOnce(
            "warning: correction not applied: corrections.yaml:3:"
                + " the case has no entity platform/ffff");
  }

  @Test
  void theParquetFilesHoldTheSameFacts() throws Exception {
    List<List<Object>> lines =
        Corpus.lines(out.resolve("facts"))
            .lines()
            .map(JSON::readTree)
            .map(SparkLoadIT::row)
            .toList();

    assertThat(ParquetRows.of(out.resolve("parquet")).stream().map(SparkLoadIT::row))
        .hasSizeGreaterThan(20)
        .containsExactlyInAnyOrderElementsOf(lines);
  }

  /** What identifies a line's facts and where they stand. */
  private static List<Object> row(JsonNode line) {
    return List.of(
        line.at("/document/name").stringValue(),
        line.at("/case/id").stringValue(),
        line.get("entities")
            .valueStream()
            .map(e -> e.get("canonicalId").stringValue() + e.get("name").stringValue())
            .toList(),
        line.get("relations")
            .valueStream()
            .map(e -> e.get("id").stringValue() + e.get("start") + e.get("evidence").stringValue())
            .toList(),
        line.get("outcomes")
            .valueStream()
            .map(e -> e.get("value").stringValue() + e.get("start") + e.get("metric").stringValue())
            .toList());
  }

  private static List<Object> row(Group line) {
    return List.of(
        text(line.getGroup("document", 0), "name"),
        text(line.getGroup("case", 0), "id"),
        structures(line, "entities").stream()
            .map(e -> text(e, "canonicalId") + text(e, "name"))
            .toList(),
        structures(line, "relations").stream()
            .map(e -> text(e, "id") + e.getInteger("start", 0) + text(e, "evidence"))
            .toList(),
        structures(line, "outcomes").stream()
            .map(e -> text(e, "value") + e.getInteger("start", 0) + text(e, "metric"))
            .toList());
  }

  /** With name, aliases and counts as the graph has them, however many documents told of it. */
  @Test
  void eachEntityStandsOnceAsItsNodeInTheGraph() throws Exception {
    List<List<Object>> nodes =
        driver
            .executableQuery(
                """
                MATCH (c:Case)-[d:DESCRIBES]->(e)
                RETURN e.id AS id, e.name AS name, coalesce(e.aliases, []) AS aliases, count(DISTINCT c) AS cases
                """)
            .execute()
            .records()
            .stream()
            .map(
                e ->
                    List.<Object>of(
                        e.get("id").asString(),
                        e.get("name").asString(),
                        e.get("aliases").asList(Value::asString),
                        e.get("cases").asInt()))
            .toList();

    assertThat(ParquetRows.of(out.resolve("entities")))
        .extracting(
            e ->
                List.<Object>of(
                    text(e, "id"), text(e, "name"), texts(e, "aliases"), e.getInteger("cases", 0)))
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(nodes);
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
