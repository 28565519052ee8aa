package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is found in the project's own gold texts, which may not fall below what was found before:
 * {@code gold/figures.json} holds the F1 of every row, by set. {@code -Dgold.record=true} writes it
 * anew.
 */
class GoldFiguresTests {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path FIGURES = GOLD.resolve("figures.json");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path temp;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seen, src/test/resources/gold/seen/text",
    "samples, samples/digests",
    "unseen, src/test/resources/gold/unseen/text",
    "fresh, src/test/resources/gold/fresh/text"
  })
  void noFigureFallsBelowTheRecordedOne(String set, Path documents) throws IOException {
    Path gold = GOLD.resolve(set);
    assumeTrue(hasGold(gold), "the set is not annotated: " + gold);
    Path facts = temp.resolve("facts.jsonl");
    Path json = temp.resolve("figures.json");
    CliRun extract = CliRun.of("extract", documents, "-o", facts, "-q");
    assertThat(extract.exitCode()).as(extract.err()).isEqualTo(ExitCode.OK);

    CliRun run =
        CliRun.of("evaluate", facts, gold, "--no-errors", "--json", json, "--source", documents);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    System.out.println("Gold set " + set + "\n" + run.out());
    JsonNode result = JSON.readTree(Files.readString(json));
    assertThat(result.at("/offsets/checked").intValue()).isPositive();
    assertThat(result.at("/offsets/wrong").intValue()).isZero();
    if (Boolean.getBoolean("gold.record")) {
      record(set, result.get("figures"));
    }
    compare(set, facts, gold);
  }

  private void compare(String set, Path facts, Path gold) throws IOException {
    JsonNode recorded = recorded().path(set);
    assertThat(recorded.isObject())
        .as("no figures are recorded for the set: run this test with -Dgold.record=true")
        .isTrue();
    Path min = Files.writeString(temp.resolve("min.json"), recorded.toString());
    CliRun run = CliRun.of("evaluate", facts, gold, "--no-errors", "--min", min);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
  }

  private static void record(String set, JsonNode figures) throws IOException {
    ObjectNode all = recorded();
    ObjectNode rows = all.putObject(set);
    for (Map.Entry<String, JsonNode> row : figures.properties()) {
      rows.set(row.getKey(), row.getValue().get("f1"));
    }
    Files.writeString(
        FIGURES, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
  }

  private static ObjectNode recorded() throws IOException {
    return Files.exists(FIGURES)
        ? (ObjectNode) JSON.readTree(Files.readString(FIGURES))
        : JSON.createObjectNode();
  }

  private static boolean hasGold(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".json"));
    }
  }
}
