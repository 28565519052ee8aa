package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our counts against those of the scorer that comes with the annotation guide, on the same facts,
 * good and damaged. The guide is kept beside the repository.
 */
class ScorerAgreementTests {
  private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
  private static final Path SCORER = SHARED.resolve("eval/score.py");
  private static final Path GOLD = SHARED.resolve("eval/gold");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path temp;
  private static List<ObjectNode> extracted;
  private static List<ObjectNode> gold;

  @BeforeAll
  static void extractTheSharedDocuments() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "the annotation guide's scorer is not there: " + SCORER);
    assumeTrue(hasPython(), "there is no python3 to run the scorer with");
    Path facts = temp.resolve("extracted.jsonl");
    CliRun run = CliRun.of("extract", SHARED.resolve("data"), "-o", facts, "-q");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    extracted = Files.readAllLines(facts).stream().map(ScorerAgreementTests::object).toList();
    try (var files = Files.list(GOLD)) {
      gold =
          files.sorted().map(ScorerAgreementTests::read).map(ScorerAgreementTests::object).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCountsAreThoseOfTheScorer(FactsVariant variant) throws Exception {
    Path facts = temp.resolve(variant + ".jsonl");
    List<ObjectNode> lines = variant.of(extracted, gold);
    Files.write(facts, lines.stream().map(JSON::writeValueAsString).toList());

    Map<String, String> ours = ours(facts);

    assertThat(ours).isEqualTo(theirs(facts)).hasSize(20);
  }

  private static Map<String, String> ours(Path facts) throws IOException {
    Path file = temp.resolve("ours.json");
    CliRun run = CliRun.of("evaluate", facts, GOLD, "--json", file);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    return counts(JSON.readTree(read(file)).get("figures"));
  }

  private static Map<String, String> theirs(Path facts) throws IOException, InterruptedException {
    Path file = temp.resolve("theirs.json");
    Process process =
        new ProcessBuilder(
                "python3",
                SCORER.toString(),
                facts.toString(),
                GOLD.toString(),
                "--json",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("theirs.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(() -> read(temp.resolve("theirs.txt"))).isZero();
    return counts(JSON.readTree(read(file)));
  }

  /** The whole numbers of each row. */
  private static Map<String, String> counts(JsonNode figures) {
    return figures
        .propertyStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                row ->
                    row.getValue()
                        .propertyStream()
                        .filter(count -> count.getValue().isIntegralNumber())
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", ")),
                (a, b) -> b,
                TreeMap::new));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static ObjectNode object(String json) {
    return (ObjectNode) JSON.readTree(json);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
