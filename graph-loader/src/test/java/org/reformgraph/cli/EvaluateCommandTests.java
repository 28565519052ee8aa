package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate}, from files to table, JSON and exit code. */
class EvaluateCommandTests {
  private static final String TEXT = "贵州省：“跨省通办”方便群众\n贵州省政务服务中心推行“跨省通办”，办件量达9.7万件。\n";

  @TempDir Path temp;
  private Path facts;
  private Path gold;

  @BeforeEach
  void files() throws IOException {
    gold = Files.createDirectories(temp.resolve("gold"));
    Files.writeString(
        gold.resolve("x1.json"),
        """
        {"case": "x1", "title": "贵州省：“跨省通办”方便群众", "region": "e1",
         "entities": [
          {"id": "e1", "type": "Region", "name": "贵州省", "adminCode": "520000", "required": true},
          {"id": "e2", "type": "Measure", "name": "跨省通办"},
          {"id": "e3", "type": "Measure", "name": "就近办"}],
         "relations": [{"type": "IMPLEMENTS", "head": "e1", "tail": "e2"}],
         "outcomes": [{"metric": "办件量", "value": "9.7万", "unit": "件", "direction": "level"}],
         "topics": {"required": ["government-services"], "optional": []}}
        """);
    facts = temp.resolve("facts.jsonl");
    Files.writeString(
        facts,
        """
        {"case": {"title": "贵州省：“跨省通办”方便群众"}, "entities": [{"id": "1", "type": "Region",\
         "name": "贵州省", "adminCode": "520100"}, {"id": "2", "type": "Measure", "name": "跨省通办"}],\
         "relations": [{"type": "IMPLEMENTS", "head": "1", "tail": "2", "confidence": 0.9,\
         "method": "adopt"}], "topics": ["government-services"]}
        """);
  }

  @Test
  void theTableShowsEveryRowAndTheErrorsTheirCause() {
    CliRun run = CliRun.of("evaluate", facts, gold);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .containsPattern("(?m)^ +P +R +F1 +tp +fp +fn$")
        .containsPattern("Measure +1.000 +0.500 +0.667 +1 +0 +1\n")
        .containsPattern("COPIES_FROM +0.000 +0.000 +0.000 +0 +0 +0\n")
        .containsPattern("linked Region +0.000 +0 +of +1\n")
        .containsPattern("Measure +missed +nothing like it +x1 +就近办\n")
        .containsPattern("Region +flawed +link +x1 +贵州省: 520100 is 520000\n");
    assertThat(CliRun.of("evaluate", facts, gold, "--no-errors").out())
        .contains("Measure")
        .doesNotContain("就近办");
  }

  @Test
  void theJsonHoldsFiguresAndErrorsAndCalibration() throws IOException {
    Path file = temp.resolve("figures.json");

    CliRun run = CliRun.of("evaluate", facts, gold, "--json", file, "--calibration");

    assertThat(run.out()).contains("Right by confidence", "Right by rule");
    JsonNode json = new JsonMapper().readTree(Files.readString(file));
    assertThat(json.at("/figures/Measure/f1").doubleValue()).isEqualTo(0.6667);
    assertThat(json.at("/figures/Measure/fn").intValue()).isEqualTo(1);
    assertThat(json.at("/errors").valueStream().map(e -> e.get("text").asString()))
        .contains("就近办", "办件量 9.7万件");
    assertThat(json.at("/calibration/methods/2/name").asString()).isEqualTo("adopt");
    assertThat(CliRun.of("evaluate", facts, gold, "--json", "-").out()).startsWith("{\"figures\"");
    assertThat(CliRun.of("evaluate", facts, gold, "--log-format", "json").out()).startsWith("{");
  }

  @Test
  void aFigureThatFallsEndsInFiveAndIsNamed() throws IOException {
    Path file = temp.resolve("figures.json");
    CliRun.of("evaluate", facts, gold, "--json", file);
    assertThat(CliRun.of("evaluate", facts, gold, "--min", file).exitCode()).isEqualTo(ExitCode.OK);

    Path higher = Files.writeString(temp.resolve("min.json"), "{\"Measure\": 0.668, \"Topic\": 1}");
    CliRun run = CliRun.of("evaluate", facts, gold, "--min", higher);

    assertThat(run.exitCode()).isEqualTo(ExitCode.BELOW_RECORDED);
    assertThat(run.out()).contains("Measure");
    assertThat(run.err()).contains("Measure is 0.6667, was 0.6680").doesNotContain("Topic");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no JSON | no JSON: ",
        "{\"Mesure\": 1} | records no figure of case, Region",
        "{\"Measure\": \"high\"} | Measure is no number"
      })
  void figuresThatCannotBeReadAreSaid(String text, String message) throws IOException {
    Path file = Files.writeString(temp.resolve("min.json"), text);

    CliRun run = CliRun.of("evaluate", facts, gold, "--min", file);

    assertBad(run, message);
    assertThat(run.err()).contains("min.json");
  }

  @Test
  void figuresOfSeveralSetsAreNoneToCompareWith() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("min.json"), "{\"seen\": {\"Topic\": 1}, \"samples\": {\"Topic\": 1}}");

    assertBad(
        CliRun.of("evaluate", facts, gold, "--min", file),
        "min.json records figures under seen, samples: one evaluation is compared with one set");
  }

  @Test
  void figuresAreLookedAtBeforeTheWork() {
    CliRun run = CliRun.of("evaluate", temp.resolve("no.jsonl"), gold, "--min", temp);

    assertBad(run, "cannot read " + temp + ": it is a folder, and a file is expected");
  }

  @Test
  void factsOfOtherDocumentsAreNotScored() throws IOException {
    Files.writeString(facts, "{\"case\": {\"title\": \"另一份简报的标题\"}}\n");
    assertBad(CliRun.of("evaluate", facts, gold), "no case of " + facts + " has a title like one");

    Files.writeString(facts, "");
    assertBad(CliRun.of("evaluate", facts, gold), "facts.jsonl holds no cases");
  }

  @Test
  void goldIsCountedOnce() throws IOException {
    assertBad(
        CliRun.of("evaluate", facts, gold, gold), "the case x1 (贵州省：“跨省通办”方便群众) is there twice");

    Path copy = Files.createDirectories(temp.resolve("copy"));
    Files.copy(gold.resolve("x1.json"), copy.resolve("again.json"));
    assertBad(CliRun.of("evaluate", facts, gold, copy), "again.json");
  }

  @Test
  void theBaselineAndTheOffsetsNeedTheDocuments() throws IOException {
    Path text = Files.writeString(temp.resolve("案例.txt"), TEXT);
    Path own = temp.resolve("own.jsonl");
    CliRun.of("extract", text, "-o", own, "-q");

    CliRun run = CliRun.of("evaluate", own, gold, "--baseline", "hanlp", "--source", text);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("HanLP F1")
        .containsPattern("Region +1.000 .* 1.000 +1.000 +1.000 +1 +0 +0\n")
        .containsPattern("offsets +1.000 +(\\d+) +of +\\1\n");
    CliRun without = CliRun.of("evaluate", own, gold, "--baseline", "hanlp");
    assertThat(without.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(without.err()).contains("--source");
  }

  @Test
  void aSourceThatCannotBeReadIsReportedAndOneOfOtherFactsToo() throws IOException {
    Path text = Files.writeString(temp.resolve("别的.txt"), TEXT);

    CliRun run = CliRun.of("evaluate", facts, gold, "--source", text, temp.resolve("没有.txt"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.out()).contains("Measure");
    assertThat(run.err()).contains("没有.txt [NOT_FOUND]").contains("is document.name");
  }

  @Test
  void severalFoldersOfGoldAreOne() throws IOException {
    Path more = Files.createDirectories(temp.resolve("more"));
    Files.writeString(
        more.resolve("y1.json"),
        "{\"case\": \"y1\", \"title\": \"别的案例\", \"entities\": [], \"relations\": []}");

    assertThat(CliRun.of("evaluate", facts, gold, more).out())
        .containsPattern("case +1.000 +0.500 +0.667 +1 +0 +1\n")
        .containsPattern("case +missed +case not found +y1 +别的案例\n");
  }

  @Test
  void whatIsMissingOrEmptyIsSaid() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));

    assertBad(CliRun.of("evaluate", temp.resolve("no.jsonl"), gold), "no.jsonl is no file");
    assertBad(CliRun.of("evaluate", facts, empty), "empty holds no gold files (*.json)");
    assertBad(CliRun.of("evaluate", facts, temp.resolve("none")), "none is no folder");
    assertThat(CliRun.of("evaluate", facts).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"case\": | facts.jsonl, line 3: no JSON: ",
        "[1] | facts.jsonl, line 3: no JSON object",
        "{\"case\": {}} | facts.jsonl, line 3: case.title is missing",
        "{\"case\": {\"title\": \"t\"}, \"entities\": [{\"id\": \"1\"}]} | entities[0].type is missing",
        "{\"case\": {\"title\": \"t\"}, \"relations\": [{\"type\": 1}]} | relations[0].type is no string"
      })
  void aBadLineIsNamedByItsNumberAndKey(String line, String message) throws IOException {
    Files.writeString(facts, Files.readString(facts) + "\n" + line + "\n");

    assertBad(CliRun.of("evaluate", facts, gold), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\": \"Region\" | \"type\": \"Regoin\" | entities[0].type is none of [Agency,",
        "\"id\": \"e2\" | \"id\": \"e1\" | entities[1].id is given twice: e1",
        "\"tail\": \"e2\" | \"tail\": \"e9\" | relations[0].tail names no entity of the case: e9",
        "\"required\": true | \"required\": \"yes\" | entities[0].required is neither true nor false",
        "government-services | goverment | topics.required holds what is no topic: goverment",
        "\"direction\": \"level\" | \"direction\": \"up\" | outcomes[0].direction is none of",
        "\"value\": \"9.7万\" | \"value\": null | outcomes[0].value is missing",
        "\"case\": \"x1\" | \"case\": \"x1 | no JSON: "
      })
  void aBadGoldFileIsNamedWithTheKey(String good, String bad, String message) throws IOException {
    Path file = gold.resolve("x1.json");
    Files.writeString(file, Files.readString(file).replace(good, bad));

    CliRun run = CliRun.of("evaluate", facts, gold);

    assertBad(run, message);
    assertThat(run.err()).contains(file + ": ");
  }

  private static void assertBad(CliRun run, String message) {
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("reformgraph: ").contains(message).doesNotContain("\tat ");
  }
}
