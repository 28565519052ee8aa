package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code similar} and {@code embed} on a real database with the real model. */
@Neo4jTest
class SimilarCommandIT {
  private static final JsonMapper JSON = new JsonMapper();

  private final Driver driver;
  private final Neo4jServer connection;

  @TempDir Path temp;
  private Map<String, String> env;

  SimilarCommandIT(Driver driver, Neo4jServer connection) {
    this.driver = driver;
    this.connection = connection;
  }

  @BeforeEach
  void threeCities() throws IOException {
    driver
        .executableQuery(
            "MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:ConceptEmbedding DETACH DELETE n")
        .execute();
    env = connection.environment(temp.resolve("home"));
    write("金华市", "金华市推行“政采贷”，企业凭中标通知书即可贷款。金华市推行“跨省通办”，与外省互派专窗。");
    write("襄阳市", "襄阳市推出“政府采购合同融资”，企业凭采购合同向银行贷款，不用抵押。");
    write("咸阳市", "咸阳市设立“跨省通办”专窗，外省居民可就近办事。");
  }

  private void write(String city, String text) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("docs"));
    Files.writeString(folder.resolve(city + ".txt"), city + "：便企利民\n" + text + "\n");
  }

  @Test
  void coinedAndCommonNamesOfTheSameThingAreFoundInOtherRegions() throws IOException {
    run(ExitCode.OK, "load", temp.resolve("docs"));

    JsonNode answer =
        json(run(ExitCode.OK, "similar", id("政采贷"), "--format", "json", "--top", "3"));

    JsonNode first = answer.at("/items/0");
    assertThat(first.at("/measure/name").stringValue()).isEqualTo("政府采购合同融资");
    assertThat(first.at("/measure/region/name").stringValue()).isEqualTo("襄阳市");
    assertThat(first.at("/concept/id").stringValue()).isEqualTo("concept/procurement-credit");
    assertThat(first.at("/cases/0/evidence").stringValue()).contains("凭采购合同向银行贷款");
    assertThat(first.get("commonTerms").toString()).contains("企业", "贷款");
    assertThat(first.at("/parts/concept").doubleValue()).isPositive();
    assertThat(first.at("/parts/platform").isNumber()).isTrue();
    assertThat(answer.at("/asked/measure/name").stringValue()).isEqualTo("政采贷");
    assertThat(answer.get("items"))
        .noneMatch(other -> other.at("/measure/region/id").stringValue().equals("region/330700"));
  }

  @Test
  void wordsAreAskedLikeMeasures() {
    run(ExitCode.OK, "load", temp.resolve("docs"));

    CliRun run = run(ExitCode.OK, "similar", "外地人就近办事", "--top", "1");

    assertThat(run.out()).contains("跨省通办", "vector", "measure/");
  }

  @Test
  void aRegionOrALevelNarrowsTheAnswers() throws IOException {
    run(ExitCode.OK, "load", temp.resolve("docs"));

    JsonNode answer =
        json(run(ExitCode.OK, "similar", "跨省通办", "--region", "陕西省", "--format", "json"));
    assertThat(answer.get("items"))
        .isNotEmpty()
        .allMatch(each -> each.at("/measure/region/id").stringValue().startsWith("region/61"));
    assertThat(
            json(run(ExitCode.OK, "similar", "跨省通办", "--level", "county", "--format", "json"))
                .get("items"))
        .isEmpty();
    assertThat(run(ExitCode.USAGE, "similar", "跨省通办", "--region", "蓬莱仙境").err())
        .contains("--region", "蓬莱仙境");
  }

  @Test
  void theSameRegionIsLeftOutUnlessAskedFor() throws IOException {
    run(ExitCode.OK, "load", temp.resolve("docs"));
    String id = id("政采贷");

    JsonNode all = json(run(ExitCode.OK, "similar", id, "--same-region", "--format", "json"));

    assertThat(all.get("items"))
        .anyMatch(other -> other.at("/measure/region/id").stringValue().equals("region/330700"))
        .noneMatch(other -> other.at("/measure/id").stringValue().equals(id));
  }

  @Test
  void vectorsAreMadeLaterAndOnlyWhereSomethingChanged() throws IOException {
    run(ExitCode.OK, "load", temp.resolve("docs"), "--no-embed");
    assertThat(vectors()).isZero();
    assertThat(run(ExitCode.USAGE, "similar", id("政采贷")).err()).contains("reformgraph embed");

    assertThat(run(ExitCode.OK, "embed").err()).contains("vectors made");
    long all = vectors();
    assertThat(all).isGreaterThanOrEqualTo(4);
    assertThat(run(ExitCode.OK, "embed").err()).doesNotContain("vectors made");

    run(ExitCode.OK, "load", temp.resolve("docs"), "--force", "--no-embed");
    assertThat(run(ExitCode.OK, "embed").err()).contains(" 0 vectors made");

    write("襄阳市", "襄阳市推出“政府采购合同融资”，三家银行参加。");
    assertThat(run(ExitCode.OK, "load", temp.resolve("docs")).err()).contains(" 1 vectors made");

    Files.delete(temp.resolve("docs/咸阳市.txt"));
    run(ExitCode.OK, "documents", "remove", "咸阳市.txt");
    assertThat(vectors()).isEqualTo(all - 1);
  }

  @Test
  void everyMeasureHasALineForEachOfItsCases() throws IOException {
    write("金华市二", "金华市推行“政采贷”，覆盖企业三百家。");
    run(ExitCode.OK, "load", temp.resolve("docs"));
    Path out = temp.resolve("similar.jsonl");

    run(ExitCode.OK, "similar", "--all", "--out", out);

    List<String> lines = Files.readAllLines(out);
    assertThat(lines)
        .filteredOn(line -> JSON.readTree(line).at("/measure/name").stringValue().equals("政采贷"))
        .hasSize(2);
    assertThat(lines).anyMatch(line -> JSON.readTree(line).at("/similar/0/cases").size() == 2);
  }

  @Test
  void aModelThatIsNotThereIsNamedBeforeAnythingIsLoaded() throws IOException {
    Files.createDirectories(temp.resolve("home"));
    Files.writeString(
        temp.resolve("home/reformgraph.properties"),
        "embedding.model=" + temp.resolve("no.onnx") + "\n");

    assertThat(run(ExitCode.USAGE, "load", temp.resolve("docs")).err())
        .contains("no.onnx", "tokenizer.json");
  }

  @Test
  void wrongUseIsToldInWords() {
    assertThat(run(ExitCode.USAGE, "similar").err()).contains("--all");
    assertThat(run(ExitCode.USAGE, "similar", " ").err()).contains("empty");
    assertThat(run(ExitCode.USAGE, "similar", "贷", "--top", "101").err()).contains("1 to 100");
    assertThat(run(ExitCode.USAGE, "similar", "贷", "--level", "village").err()).contains("county");
    assertThat(run(ExitCode.USAGE, "similar", "贷".repeat(201)).err()).contains("longer than 200");
  }

  @Test
  void wordsOfTheIndexsLanguageAreWords() {
    run(ExitCode.OK, "load", temp.resolve("docs"));

    assertThat(run(ExitCode.OK, "similar", "\"政采贷\" OR name:*~[ {/", "--by", "words").out())
        .contains("政采贷");
    assertThat(run(ExitCode.OK, "similar", "跨省通办", "--by", "words", "--region", "陕西省").out())
        .contains("咸阳市")
        .doesNotContain("金华市");
    assertThat(run(ExitCode.OK, "similar", "！！", "--by", "words").err()).contains("nothing found");
  }

  @Test
  void aNameThatSeveralRegionsHaveIsAskedBack() throws IOException {
    write("南京市", "南京市鼓楼区推行“跨省通办”。");
    write("徐州市", "徐州市鼓楼区推行“跨省通办”。");
    run(ExitCode.OK, "load", temp.resolve("docs"));

    assertThat(run(ExitCode.USAGE, "similar", "跨省通办", "--region", "鼓楼区").err())
        .contains("320106", "320302");
    assertThat(run(ExitCode.OK, "similar", "跨省通办", "--region", "320302").out()).contains("徐州市鼓楼区");
  }

  @Test
  void aModelThatDoesNotRunLosesNothingThatWasLoaded() throws IOException {
    Path home = Files.createDirectories(temp.resolve("home"));
    Files.writeString(home.resolve("model.onnx"), "no model");
    Files.writeString(home.resolve("tokenizer.json"), "{}");
    Files.writeString(home.resolve("reformgraph.properties"), "embedding.model=model.onnx\n");

    CliRun run = run(ExitCode.OK, "load", temp.resolve("docs"));

    assertThat(run.out()).containsPattern("loaded +3\n");
    assertThat(run.err()).contains("warning", "does not run here", "reformgraph embed");
    assertThat(run(ExitCode.FAILED, "embed").err()).contains("does not run here");
    assertThat(run(ExitCode.USAGE, "similar", id("政采贷")).err()).contains("no vector of it");
  }

  private long vectors() {
    return driver
        .executableQuery(
            "MATCH (e:MeasureEmbedding) WHERE e.vector IS NOT NULL RETURN count(e) AS n")
        .execute()
        .records()
        .get(0)
        .get("n")
        .asLong();
  }

  private String id(String name) {
    return driver
        .executableQuery("MATCH (m:Measure {name: $name}) RETURN m.id AS id ORDER BY id")
        .withParameters(Map.of("name", name))
        .execute()
        .records()
        .get(0)
        .get("id")
        .asString();
  }

  private static JsonNode json(CliRun run) {
    return JSON.readTree(run.out());
  }

  private CliRun run(int expected, Object... args) {
    CliRun run = CliRun.with(env, args);
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(expected);
    return run;
  }
}
