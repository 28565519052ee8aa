package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.lexicon.BundledFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --lexicon} and {@code lexicon}. */
class OwnLexiconCommandTests {
  @TempDir Path temp;

  private Path document;
  private Path lexicon;

  @BeforeEach
  void files() throws IOException {
    document =
        Files.writeString(temp.resolve("案例.txt"), "云南省玉溪市：办事不跑腿\n\n玉溪市企业在云岭办事通汇上办理一照多址，办件320件。\n");
    lexicon = Files.createDirectories(temp.resolve("词表"));
    Files.writeString(lexicon.resolve("platforms.tsv"), "云岭办事通汇\t530400\t\tportal\n");
  }

  private CliRun run(Object... args) {
    return CliRun.with(Map.of("REFORMGRAPH_HOME", temp.resolve("home").toString()), args);
  }

  private static JsonNode facts(CliRun run) {
    assertThat(run.exitCode()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void anEntryOfTheUsersIsFoundAndChangesTheFingerprint() {
    JsonNode without = facts(run("extract", document));
    CliRun with = run("extract", document, "--lexicon", lexicon);

    assertThat(without.at("/entities").findValuesAsString("name")).doesNotContain("云岭办事通汇");
    assertThat(facts(with).at("/entities").findValuesAsString("name")).contains("云岭办事通汇");
    assertThat(with.err()).contains("lexicon: 1 lines of ");
    assertThat(facts(with).at("/document/fingerprint").asString())
        .startsWith(without.at("/document/fingerprint").asString() + "/lexicon-");
  }

  @Test
  void theFolderInTheHomeIsUsedWithoutBeingNamed() throws IOException {
    Path home = Files.createDirectories(temp.resolve("home/lexicon"));
    Files.move(lexicon.resolve("platforms.tsv"), home.resolve("platforms.tsv"));

    assertThat(facts(run("extract", document)).at("/entities").findValuesAsString("name"))
        .contains("云岭办事通汇");
  }

  @Test
  void aFrameThatCannotBeReadIsWrongUsageToo() throws IOException {
    Files.writeString(lexicon.resolve("copying.tsv"), "mine\t私淑\tobjekt\tsubject\n");

    for (CliRun run :
        new CliRun[] {
          run("lexicon", "check", lexicon), run("extract", document, "--lexicon", lexicon)
        }) {
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("copying.tsv:1: the source is neither")
          .doesNotContain("internal error");
    }
  }

  @Test
  void aLexiconThatCannotBeUsedIsWrongUsageAndNothingIsRead() throws IOException {
    Files.writeString(lexicon.resolve("organ.tsv"), "");
    Files.writeString(lexicon.resolve("cues.tsv"), "planed\t寻思\n");

    for (String command : new String[] {"extract", "load"}) {
      CliRun run = run(command, document, "--lexicon", lexicon);

      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("cues.tsv:1: ")
          .contains("did you mean planned?")
          .contains("did you mean organs.tsv?")
          .contains("docs/lexicons.md")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aRuleThatCannotBeReadIsSaidWithItsLine() throws IOException {
    Files.writeString(
        lexicon.resolve("relations.tsv"),
        "open\tCOPIES_FROM\t师从(<tail:R>\n"
            + "role\tCOPIES_FROM\t{师从}{copied}<tail:R>\n"
            + "sure\tCOPIES_FROM\t师从<tail:R>\tconfidence=2\n"
            + "option\tCOPIES_FROM\t师从<tail:R>\tpair=all\n");

    CliRun run = run("lexicon", "check", lexicon);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .containsPattern("relations.tsv:1: the pattern cannot be read")
        .containsPattern("relations.tsv:2: the pattern cannot be read: .*no role copied")
        .containsPattern("relations.tsv:3: the confidence 2 is not between 0 and 1")
        .containsPattern("relations.tsv:4: the option pair=all is unknown");
  }

  @Test
  void checkSaysWhatTheFilesHold() throws IOException {
    Files.writeString(lexicon.resolve("measures.tsv"), "-一照多址\n点灯夜办窗\t\textended-hours\n");

    CliRun run = run("lexicon", "check", lexicon);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("platforms.tsv +1 +0")
        .containsPattern("measures.tsv +1 +1")
        .doesNotContain("cues.tsv");
  }

  @Test
  void exportWritesWhatCheckAcceptsAndLeavesFilesAlone() throws IOException {
    Path folder = temp.resolve("bundled");

    assertThat(run("lexicon", "export", folder).exitCode()).isZero();
    assertThat(folder).isDirectoryContaining(p -> p.endsWith("measures.tsv"));
    assertThat(run("lexicon", "check", folder).exitCode()).isZero();

    Path platforms = Files.writeString(folder.resolve("platforms.tsv"), "mine");
    CliRun again = run("lexicon", "export", folder);
    assertThat(again.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(again.err()).contains("platforms.tsv is there and is left alone");
    assertThat(platforms).hasContent("mine");
    assertThat(folder.toFile().list()).hasSize(BundledFiles.names().size());
  }
}
