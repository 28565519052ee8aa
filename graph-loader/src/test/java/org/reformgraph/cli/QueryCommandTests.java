package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.cypher.query.QueryLibrary;
import tools.jackson.databind.json.JsonMapper;

/** {@code query} as far as it goes without a database. */
class QueryCommandTests {
  @TempDir Path temp;

  @Test
  void theListHasEveryQuestion() {
    CliRun run = CliRun.of("query", "--list");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(1 + QueryLibrary.bundled().queries().size());
    assertThat(run.out()).contains("region-measures", "一地的举措", "Measures of a region", "from!");
  }

  @Test
  void theListOfAGroupIsItsQuestions() {
    CliRun run = CliRun.of("query", "--list", "--group", "gaps", "--format", "json");

    assertThat(new JsonMapper().readTree(run.out()))
        .allSatisfy(row -> assertThat(row.get("group").asString()).isEqualTo("gaps"))
        .isNotEmpty();
  }

  @Test
  void aQuestionIsShownAsItStandsInItsFile() throws IOException {
    CliRun run = CliRun.of("query", "diffusion-chain", "--show");

    assertThat(run.exitCode()).isZero();
    try (var in =
        QueryLibrary.class.getResourceAsStream(
            "/org/reformgraph/cypher/queries/diffusion-chain.cypher")) {
      assertThat(run.out().getBytes(StandardCharsets.UTF_8)).isEqualTo(in.readAllBytes());
    }
  }

  @Test
  void whatNeo4jBrowserTakesIsWrittenToAFolder() {
    Path folder = temp.resolve("for").resolve("browser");

    CliRun run = CliRun.of("query", "--export-browser", folder);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            folder.resolve("reformgraph-queries.zip").toString(),
            folder.resolve("reformgraph.grass").toString());
    assertThat(folder.resolve("reformgraph-queries.zip")).isNotEmptyFile();
    assertThat(folder.resolve("reformgraph.grass")).content().contains("node.Region {");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");

    CliRun run = CliRun.of("query", "--export-browser", file.resolve("folder"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot make the folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query|which question?",
        "query difusion-chain|Did you mean diffusion-chain?",
        "query xyzzyxyzzy|listed by --list",
        "query --list --group other|measures, implementers",
        "query copy-path|the parameter from is missing",
        "query copy-path --param from|KEY=VALUE",
        "query most-copied --param region=x|it takes none",
        "query region-cases --param place=x|it takes region",
        "query region-cases --param region=|is empty",
        "query region-cases -p region=x -p region=y|given twice",
        "query concept-gaps --param peers=many|a whole number",
        "query most-copied --format xml|format",
        "query most-copied --limit 0|1 or more",
        "query most-copied --timeout none|timeout"
      })
  void wrongUsageSaysWhatIsRight(String line, String answer) {
    CliRun run = CliRun.of((Object[]) line.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("reformgraph: ").contains(answer).contains("query --help");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidBeforeTheDatabaseIsAsked() {
    CliRun run =
        CliRun.with(nowhere(), "query", "most-copied", "--out", temp.resolve("none/out.csv"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot write").contains("out.csv");
  }

  @Test
  void aDatabaseThatIsAwayLeavesNoFile() {
    Path file = temp.resolve("out.csv");

    CliRun run = CliRun.with(nowhere(), "query", "most-copied", "--out", file);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(run.err()).contains("no Neo4j answers at bolt://127.0.0.1:1");
    assertThat(temp).isEmptyDirectory();
  }

  private Map<String, String> nowhere() {
    return Map.of("NEO4J_URI", "bolt://127.0.0.1:1", "NEO4J_PASSWORD", "x");
  }
}
