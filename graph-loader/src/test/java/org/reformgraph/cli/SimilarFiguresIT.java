package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Similar measures against judged families, beside what each part alone and the names' words would
 * answer. {@code gold/similar/figures.json} holds what may not be fallen below; {@code
 * -Dgold.record=true} writes it anew.
 */
@Neo4jTest
class SimilarFiguresIT {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path FIGURES = GOLD.resolve("similar/figures.json");
  private static final JsonMapper JSON = new JsonMapper();

  /** The order of equals may differ where the processor's vector arithmetic does. */
  private static final double TOLERANCE = 0.005;

  private final Driver driver;
  private final Neo4jServer connection;

  @TempDir Path temp;

  SimilarFiguresIT(Driver driver, Neo4jServer connection) {
    this.driver = driver;
    this.connection = connection;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "developed, samples/digests|src/test/resources/gold/seen/text, src/test/resources/gold/similar/developed.json",
    "held-out, src/test/resources/gold/unseen/text|src/test/resources/gold/fresh/text,"
        + " src/test/resources/gold/similar/held-out.json",
    "shared, ../../shared/data, ../../shared/eval/similar.json"
  })
  void noFigureFallsBelowTheRecordedOne(String set, String documents, Path families)
      throws IOException {
    assumeTrue(Files.exists(families), "there are no families at " + families);
    driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n").execute();
    run("load", documents.split("\\|"));

    SimilarScore joined = score("joined", families);
    print(set, "joined", joined);
    for (String part : List.of("vector", "concept", "words")) {
      SimilarScore alone = score(part, families);
      print(set, part, alone);
      assertThat(alone.recall() + alone.reciprocalRank())
          .as(part + " alone")
          .isLessThan(joined.recall() + joined.reciprocalRank());
    }
    if (Boolean.getBoolean("gold.record")) {
      record(set, joined);
    }
    JsonNode recorded = recorded().path(set);
    assertThat(joined.recall()).isGreaterThan(recorded.path("recall").doubleValue() - TOLERANCE);
    assertThat(joined.reciprocalRank())
        .isGreaterThan(recorded.path("reciprocalRank").doubleValue() - TOLERANCE);
  }

  private SimilarScore score(String part, Path families) throws IOException {
    Path answers = temp.resolve(part + ".jsonl");
    run("similar", "--all", "--by", part, "--out", answers.toString());
    return SimilarScore.of(answers, families);
  }

  private static void print(String set, String part, SimilarScore score) {
    System.out.printf(
        Locale.ROOT,
        "similar %-9s %-8s members %d, in the graph %d, recall@10 %.3f, MRR %.3f%n",
        set,
        part,
        score.members(),
        score.found(),
        score.recall(),
        score.reciprocalRank());
  }

  private static void record(String set, SimilarScore score) throws IOException {
    ObjectNode all = recorded();
    ObjectNode figures = all.putObject(set);
    figures.put("recall", Math.round(score.recall() * 1000) / 1000.0);
    figures.put("reciprocalRank", Math.round(score.reciprocalRank() * 1000) / 1000.0);
    Files.writeString(
        FIGURES, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
  }

  private static ObjectNode recorded() throws IOException {
    return Files.exists(FIGURES)
        ? (ObjectNode) JSON.readTree(Files.readString(FIGURES))
        : JSON.createObjectNode();
  }

  private void run(String command, String... args) {
    Map<String, String> env = connection.environment(temp.resolve("home"));
    Object[] words = new Object[args.length + 2];
    words[0] = command;
    words[1] = "-q";
    System.arraycopy(args, 0, words, 2, args.length);
    CliRun run = CliRun.with(env, words);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
  }
}
