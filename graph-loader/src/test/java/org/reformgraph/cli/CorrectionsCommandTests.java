package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --corrections}: what a run says of them, and what the facts file keeps. */
class CorrectionsCommandTests {
  private static final String STAMP = ", by: 王芳, when: 2026-11-20}\n";

  @TempDir Path temp;

  private Path document;
  private Path file;

  @BeforeEach
  void files() throws IOException {
    document =
        Files.writeString(temp.resolve("案例.txt"), "云南省玉溪市：办事不跑腿\n\n玉溪市推行“证照联办”，办件320件，\n群众不再往返。\n");
    file = temp.resolve("更正.yaml");
  }

  private CliRun run(String... entries) throws IOException {
    StringBuilder yaml = new StringBuilder("corrections:\n");
    for (String entry : entries) {
      yaml.append("- {").append(entry).append(STAMP);
    }
    Files.writeString(file, yaml);
    return run("extract", document, "--corrections", file);
  }

  private CliRun run(Object... args) {
    return CliRun.with(Map.of("REFORMGRAPH_HOME", temp.resolve("home").toString()), args);
  }

  private static JsonNode facts(CliRun run) {
    return new JsonMapper().readTree(run.out());
  }

  private String caseId() {
    return facts(run("extract", document)).at("/case/id").asString();
  }

  @Test
  void addedEvidenceIsFoundInTheTextAcrossItsLines() throws IOException {
    CliRun run =
        run(
            "add: outcome, case: "
                + caseId()
                + ", metric: 往返, value: 不再, evidence: '办件320件，群众不再往返。'");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode added = facts(run).at("/outcomes").get(facts(run).at("/outcomes").size() - 1);
    assertThat(added.get("evidence").asString()).isEqualTo("办件320件，群众不再往返。");
    String text = run("text", document).out();
    assertThat(
            text.substring(added.get("start").intValue(), added.get("end").intValue())
                .replace("\n", ""))
        .isEqualTo("办件320件，群众不再往返。");
    assertThat(added.get("correctedBy").asString()).isEqualTo("王芳");
    assertThat(added.get("correctedWhen").asString()).isEqualTo("2026-11-20");
    assertThat(facts(run).at("/corrections/0/operation").asString()).isEqualTo("add");
    assertThat(facts(run).at("/document/fingerprint").asString()).contains("/corrections-");
    assertThat(run.err()).contains("corrections: 1 of 1 applied, 0 failed");
  }

  @Test
  void oneThatFindsNothingIsReportedAndTheRunGoesOn() throws IOException {
    CliRun run = run("rename: platform/ffff, name: 岭通汇");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("correction did not apply in this run: " + file + ":2: rename platform/ffff")
        .contains("corrections: 0 of 1 applied, 0 failed, 1 found nothing in this run");
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void oneThatCannotBeDoneInItsCaseIsReportedAndCounted() throws IOException {
    String id = caseId();
    CliRun run =
        run(
            "add: outcome, case: " + id + ", metric: 满意度, value: 99%, evidence: 满意度达99%。",
            "reject: platform/ffff, case: " + id);

    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(run.err())
        .contains("correction not applied: " + file + ":2: the evidence does not stand")
        .contains("correction not applied: " + file + ":3: the case has no entity platform/ffff")
        .contains("corrections: 0 of 2 applied, 2 failed, 0 found nothing");
    assertThat(run.out()).isNotEmpty();
  }

  @Test
  void aFileThatCannotBeUsedIsWrongUsageAndNothingIsRead() throws IOException {
    CliRun run = run("renam: platform/ffff, name: 岭通汇");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file + ":2: ").contains("docs/corrections.md");
  }

  @Test
  void anEmptyFileIsSaid() throws IOException {
    for (String text : new String[] {"", "# nothing yet\n"}) {
      Files.writeString(file, text);
      CliRun run = run("extract", document, "--corrections", file);
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).contains("warning: " + file + " is empty: it holds no corrections");
    }
  }

  @Test
  void whatCannotBeReadIsSaidWithoutJavasWords() {
    CliRun missing = run("extract", document, "--corrections", temp.resolve("no.yaml"));
    assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(missing.err()).contains("no.yaml: cannot be read: there is no such file: check");

    CliRun folder = run("extract", document, "--corrections", temp);
    assertThat(folder.err()).contains("it is a folder, and a file is expected");
    assertThat(missing.err() + folder.err()).doesNotContain("Exception");
  }

  @Test
  void theFileInTheHomeIsUsedWithoutBeingNamed() throws IOException {
    run("rename: platform/ffff, name: 岭通汇");
    Files.createDirectories(temp.resolve("home"));
    Files.move(file, temp.resolve("home/corrections.yaml"));

    assertThat(run("extract", document).err()).contains("corrections: 0 of 1 applied");
  }
}
