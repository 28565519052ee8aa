package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diffusion} and {@code compare} on the texts of {@code src/test/resources/insight}. */
@Neo4jTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightCommandIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path TEXTS = Path.of("src/test/resources/insight");

  private final Driver driver;
  private final Neo4jServer connection;

  private Path temp;

  InsightCommandIT(Driver driver, Neo4jServer connection) {
    this.driver = driver;
    this.connection = connection;
  }

  @BeforeAll
  void eightTexts(@TempDir Path folder) {
    temp = folder;
    run(ExitCode.OK, "load", TEXTS);
  }

  @Test
  void adoptersStandInTimeWithStatedAndLikelyOrigins() throws IOException {
    JsonNode answer = json("diffusion", "一业一证", "--format", "json");

    assertThat(answer.at("/of/id").stringValue()).isEqualTo("concept/one-industry-one-licence");
    assertThat(answer.get("adopters"))
        .extracting(each -> each.at("/region/name").stringValue() + each.get("date").stringValue())
        .containsExactly("襄阳市2018", "泉州市2019-05", "绵阳市2020", "三明市2021-08", "赣州市2022");
    assertThat(answer.get("adopters"))
        .allMatch(each -> each.get("dateIs").stringValue().equals("stated"))
        .allMatch(each -> !each.at("/evidence/sentence").stringValue().isEmpty());
    assertThat(answer.get("links"))
        .extracting(
            each ->
                each.get("from").stringValue()
                    + each.get("to").stringValue()
                    + each.get("kind").stringValue())
        .containsExactlyInAnyOrder(
            "region/510700region/350500stated", "region/360700region/350400inferred");
    assertThat(answer.at("/links/1/reason").stringValue()).contains("后台分送各部门并联审批");
    assertThat(answer.at("/links/0").has("similarity")).as("what is unknown is left out").isFalse();
  }

  @Test
  void claimsAreHeldAgainstTheData() throws IOException {
    JsonNode contradicted = json("diffusion", "one-industry-one-licence", "--format", "json");
    JsonNode disputed = json("diffusion", "concept/cross-province", "--format", "json");

    assertThat(contradicted.get("claims"))
        .extracting(SpokenClaim::of)
        .containsExactly(new SpokenClaim("泉州市", "全国首创", "contradicted", List.of("襄阳市")));
    assertThat(disputed.get("claims"))
        .extracting(SpokenClaim::of)
        .containsExactlyInAnyOrder(
            new SpokenClaim("金华市", "全省率先", "disputed", List.of("嘉兴市")),
            new SpokenClaim("嘉兴市", "全省率先", "disputed", List.of("金华市")));
    assertThat(disputed.toString()).contains("联系电话").doesNotContain("13812345678");
  }

  private record SpokenClaim(String region, String claim, String verdict, List<String> against) {
    static SpokenClaim of(JsonNode claim) {
      return new SpokenClaim(
          claim.at("/region/name").stringValue(),
          claim.get("claim").stringValue(),
          claim.get("verdict").stringValue(),
          claim
              .get("against")
              .valueStream()
              .map(ref -> ref.at("/region/name").stringValue())
              .toList());
    }
  }

  @Test
  void aMeasureSpreadsAsItsConceptDoes() throws IOException {
    String id =
        driver
            .executableQuery("MATCH (m:Measure {name: '一业一证', region: '420600'}) RETURN m.id AS id")
            .execute()
            .records()
            .get(0)
            .get("id")
            .asString();

    JsonNode answer = json("diffusion", id, "--format", "json");

    assertThat(answer.at("/of/id").stringValue()).isEqualTo(id);
    assertThat(answer.at("/by/0/name").stringValue()).isEqualTo("一业一证");
    assertThat(answer.get("adopters")).hasSize(5);
  }

  @Test
  void regionsStandSideBySideWithResultsInOneUnitAndGaps() throws IOException {
    JsonNode answer = json("compare", "金华市", "330400", "region/510700", "--format", "json");

    assertThat(answer.get("regions"))
        .extracting(each -> each.get("name").stringValue())
        .containsExactly("金华市", "嘉兴市", "绵阳市");
    assertThat(answer.at("/concepts/0/concept/name").stringValue()).isEqualTo("跨省通办");
    assertThat(answer.at("/concepts/0/cells")).allMatch(cell -> cell.size() == 1);
    JsonNode metric = answer.at("/outcomes/0");
    assertThat(metric.get("shared").booleanValue()).isTrue();
    assertThat(metric.get("unit").stringValue()).isEqualTo("天");
    assertThat(metric.get("rows"))
        .extracting(row -> row.get("value").stringValue() + "=" + row.get("number").doubleValue())
        .containsExactly("2天=2.0", "24小时=1.0");
    assertThat(answer.get("gaps"))
        .anyMatch(
            gap ->
                gap.at("/concept/name").stringValue().equals("一业一证")
                    && gap.get("missing").size() == 2);
    assertThat(answer.get("concepts"))
        .as("what a part of 嘉兴市 does")
        .anyMatch(row -> row.at("/cells/1/0/part").booleanValue(false));
  }

  @Test
  void reportsCiteEachSentenceOnce() throws IOException {
    Path file = temp.resolve("比较.docx");

    run(ExitCode.OK, "compare", "金华市", "绵阳市", "--format", "docx", "--out", file);
    String markdown = run(ExitCode.OK, "diffusion", "一业一证", "--format", "markdown").out();

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("金华市、绵阳市改革举措比较");
      List<String> cited =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .filter(text -> text.matches("\\[\\d+\\] .*"))
              .toList();
      assertThat(cited).isNotEmpty().doesNotHaveDuplicates();
      assertThat(cited).anyMatch(text -> text.contains("《浙江省金华市：外省事就近办》，2021-04"));
    }
    assertThat(markdown)
        .contains("# “一业一证”扩散报告", "与数据不符", "推断")
        .contains("https://w3id.org/reformgraph/data/case/");
    assertThat(markdown.lines().filter(line -> line.contains("绵阳市借鉴泉州市“一业一证”的做法"))).hasSize(1);
  }

  @Test
  void tablesAreForReading() {
    assertThat(run(ExitCode.OK, "diffusion", "一业一证").out())
        .contains("Adopters", "2018", "──▶", "inferred", "contradicted");
    assertThat(run(ExitCode.OK, "compare", "金华市", "嘉兴市").out()).contains("跨省通办", "Gaps", "帮办代办*");
  }

  @Test
  void wrongUseIsToldInWords() {
    assertThat(run(ExitCode.USAGE, "diffusion", "蓬莱术").err()).contains("蓬莱术", "similar");
    assertThat(run(ExitCode.USAGE, "diffusion", "measure/none").err()).contains("measure/none");
    assertThat(run(ExitCode.USAGE, "diffusion", "一业一证", "--format", "docx").err())
        .contains("--out");
    assertThat(run(ExitCode.USAGE, "compare", "金华市").err()).contains("2 to 6");
    assertThat(run(ExitCode.USAGE, "compare", "金华市", "330700").err()).contains("twice");
    assertThat(run(ExitCode.USAGE, "compare", "金华市", "蓬莱").err()).contains("蓬莱");
    assertThat(run(ExitCode.USAGE, "compare", "金华市", "嘉兴市", "--topic", "zz").err()).contains("zz");
  }

  private JsonNode json(Object... args) throws IOException {
    return JSON.readTree(run(ExitCode.OK, args).out());
  }

  private CliRun run(int exitCode, Object... args) {
    CliRun run = CliRun.with(connection.environment(temp.resolve("home")), args);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    return run;
  }
}
