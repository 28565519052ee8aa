package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Help, wrong usage and exit codes. */
class UsageTests {
  private static final Map<String, String> PASSWORD = Map.of("NEO4J_PASSWORD", "a-secret-word");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extrct",
        "extract",
        "extract a.txt --threads 0",
        "extract a.txt --threads many",
        "extract a.txt --nonsense",
        "text",
        "evaluate",
        "evaluate facts.jsonl",
        "evaluate facts.jsonl gold --baseline other",
        "load",
        "documents",
        "documents remove",
        "lexicon",
        "lexicon check",
        "load a.txt --neo4j-uri bolt://a%b",
        "neo4j",
        "query",
        "extract a.txt --log-format xml"
      })
  void wrongUsageIsTwoWithAWayOut(String line) {
    CliRun run = CliRun.of((Object[]) line.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("reformgraph: ").contains("--help").doesNotContain("\tat ");
  }

  @Test
  void aMisspeltCommandIsAnsweredWithTheOneMeant() {
    assertThat(CliRun.of("extrct").err()).contains("Did you mean").contains("extract");
  }

  static List<String> commands() {
    return paths(ReformGraphCli.commandLine(Terminal.ofProcess()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpThatFitsTheScreen(String path) {
    CliRun run = CliRun.of((Object[]) (path + " --help").strip().split(" "));

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: reformgraph");
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 100);
    assertThat(run.out()).containsAnyOf("Example:", "Commands:", "Exit codes:", "source <(");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void thePasswordIsInNoHelp(String path) {
    CliRun run = CliRun.with(PASSWORD, (Object[]) (path + " --help").strip().split(" "));

    assertThat(run.out()).isNotEmpty().doesNotContain(PASSWORD.get("NEO4J_PASSWORD"));
  }

  @Test
  void thePasswordIsInNoErrorOfUsage() {
    CliRun run =
        CliRun.with(
            PASSWORD,
            "load",
            "a.txt",
            "--neo4j-password=" + PASSWORD.get("NEO4J_PASSWORD"),
            "--nonsense");

    assertThat(run.err()).contains("--nonsense").doesNotContain(PASSWORD.get("NEO4J_PASSWORD"));
  }

  /**
   * Lists of commands show the first paragraph of a description only: none may end in the midst.
   */
  @ParameterizedTest
  @MethodSource("commands")
  void nothingIsCutFromADescription(String path) {
    CommandLine command = ReformGraphCli.commandLine(Terminal.ofProcess());
    for (String name : path.split(" ")) {
      command = command.getSubcommands().get(name);
    }
    CommandSpec spec = command.getCommandSpec();

    assertThat(spec.usageMessage().description()[0]).endsWith(".");
    assertThat(spec.optionsMap().values())
        .allSatisfy(o -> assertThat(o.description()).as(o.longestName()).hasSize(1));
    assertThat(command.getUsageMessage().lines())
        .noneMatch(line -> line.matches(".*(/|~/[.]|[+]s:)"));
  }

  @Test
  void theMainHelpTellsTheExitCodes() {
    CliRun run = CliRun.of("help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(ExitCodeHelp.OK, ExitCodeHelp.SOME_REJECTED, ExitCodeHelp.USAGE)
        .contains(ExitCodeHelp.NO_DATABASE, ExitCodeHelp.FAILED, ExitCodeHelp.BELOW_RECORDED)
        .contains("REFORMGRAPH_HOME");
  }

  @Test
  void theVersionIsTheBuilds() {
    CliRun run = CliRun.of("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("(?s)reformgraph \\d+\\.\\d+.*\\R.*Java.*").doesNotContain("${");
  }

  @Test
  void colourIsForTerminalsWithoutNoColorOnly() {
    assertThat(CliRun.with(true, Map.of(), "--help").out()).contains("\u001B[");
    assertThat(CliRun.with(true, Map.of("NO_COLOR", "1"), "--help").out())
        .doesNotContain("\u001B[");
    assertThat(CliRun.with(false, Map.of(), "--help").out()).doesNotContain("\u001B[");
  }

  @Test
  void theCompletionScriptKnowsCommandsAndOptions() {
    CliRun run = CliRun.of("completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("#!").contains("extract", "documents", "--dry-run");
  }

  @Test
  void anUnreachableDatabaseIsThreeAndThePasswordIsNowhere() {
    Map<String, String> env =
        Map.of(
            "NEO4J_URI", "bolt://127.0.0.1:1",
            "NEO4J_PASSWORD", "hunter2hunter2",
            "REFORMGRAPH_HOME", temp.toString());

    CliRun run = CliRun.with(env, "load", temp, "-v");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NO_DATABASE);
    assertThat(run.err()).contains("no Neo4j answers at bolt://127.0.0.1:1");
    assertThat(run.err() + run.out()).doesNotContain("hunter2");
  }

  @Test
  void aDatabaseWithoutPasswordIsWrongUsage() {
    CliRun run = CliRun.of("load", temp, "--neo4j-uri", "bolt://127.0.0.1:1");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("NEO4J_PASSWORD").contains("--neo4j-password-file");
  }

  @Test
  void aDryRunNeedsNoDatabase() {
    Map<String, String> env =
        Map.of("NEO4J_URI", "bolt://127.0.0.1:1", "REFORMGRAPH_HOME", temp.toString());

    assertThat(CliRun.with(env, "load", "--dry-run", temp).exitCode()).isZero();
  }

  private static List<String> paths(CommandLine command) {
    return command.getSubcommands().values().stream()
        .distinct()
        .filter(each -> !each.getCommandName().equals("help"))
        .flatMap(
            each ->
                Stream.concat(
                    Stream.of(each.getCommandName()),
                    paths(each).stream().map(path -> each.getCommandName() + " " + path)))
        .toList();
  }
}
