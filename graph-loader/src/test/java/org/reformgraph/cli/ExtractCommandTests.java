package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code extract}, from files to lines. */
class ExtractCommandTests {
  private static final String CASE = "贵州省：“跨省通办”方便群众\n2021年8月20日，贵州省政务服务中心推行“跨省通办”，办件量达9.7万件。\n";

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void digests() throws IOException {
    folder = Files.createDirectories(temp.resolve("案例 汇编"));
    for (int i = 0; i < 12; i++) {
      Files.writeString(folder.resolve("周报 " + i + ".txt"), CASE.replace("9.7", "1" + i));
    }
  }

  @Test
  void aFolderWithAChineseNameGivesItsFactsOnStandardOutput() {
    CliRun run = CliRun.of("extract", folder);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines()).hasSize(12).allMatch(line -> line.startsWith("{\"format\":1"));
    JsonNode first = new JsonMapper().readTree(run.out().lines().findFirst().orElseThrow());
    assertThat(first.at("/document/name").asString()).isEqualTo("周报 0.txt");
    assertThat(first.at("/document/collection").asString()).isEqualTo("案例 汇编");
    assertThat(first.at("/case/region").asString()).isEqualTo("520000");
    assertThat(first.at("/entities").findValuesAsString("name")).contains("贵州省", "跨省通办");
    assertThat(run.err()).contains("Inputs").contains("loaded");
  }

  @Test
  void theSameInputGivesTheSameBytesAgainAndOnAnyNumberOfThreads() throws IOException {
    byte[] once = extracted("once.jsonl", "1");
    byte[] twice = extracted("twice.jsonl", "1");
    byte[] parallel = extracted("parallel.jsonl", "4");

    assertThat(twice).isEqualTo(once);
    assertThat(parallel).isEqualTo(once);
  }

  private byte[] extracted(String name, String threads) throws IOException {
    Path file = temp.resolve(name);
    CliRun run = CliRun.of("extract", folder, "--out", file, "--threads", threads, "-q");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEmpty();
    return Files.readAllBytes(file);
  }

  @Test
  void bracketsWithNothingInThemAreNoCredit() throws IOException {
    Path file = temp.resolve("空括号.txt");
    Files.writeString(file, "河北省廊坊市：一表申请\n\n廊坊市推行“一表申请”，材料由12份减至4份。（　）\n");

    CliRun run = CliRun.of("extract", file);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("一表申请");
  }

  @Test
  void aRejectedFileAmongGoodOnesIsReportedAndTheOthersAreWritten() throws IOException {
    Files.write(folder.resolve("扫描件.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4'});
    Path facts = temp.resolve("facts.jsonl");

    CliRun run = CliRun.of("extract", folder, temp.resolve("没有.txt"), "-o", facts);

    assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(Files.readAllLines(facts)).hasSize(12);
    assertThat(run.err())
        .contains("rejected: 扫描件.pdf [")
        .contains("没有.txt [NOT_FOUND]")
        .containsPattern("rejected +2\n");
  }

  @Test
  void offsetsCountInWhatTextPrints() throws IOException {
    Path file = temp.resolve("国标码.txt");
    Files.write(file, ("𠀀" + CASE).getBytes(Charset.forName("GB18030")));

    String text = CliRun.of("text", file).out();
    String line = CliRun.of("extract", file, "-q").out();

    assertThat(text).isEqualTo("𠀀" + CASE);
    JsonNode entities = new JsonMapper().readTree(line).at("/entities");
    assertThat(entities.isEmpty()).isFalse();
    for (JsonNode mention : entities.findValues("mentions").get(0)) {
      int start = text.offsetByCodePoints(0, mention.get("start").intValue());
      int end = text.offsetByCodePoints(0, mention.get("end").intValue());
      assertThat(text.substring(start, end)).isEqualTo(mention.get("text").asString());
    }
  }

  @Test
  void logsInJsonAreOneObjectALine() {
    CliRun run = CliRun.of("extract", folder, temp.resolve("没有.txt"), "--log-format", "json");

    JsonMapper json = new JsonMapper();
    assertThat(run.err().lines().map(json::readTree).map(line -> line.get("event").asString()))
        .contains("read", "rejected")
        .endsWith("summary");
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidBeforeAnythingIsRead() {
    CliRun run = CliRun.of("extract", folder, "-o", temp.resolve("no/such/folder/f.jsonl"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot write").contains("its folder does not exist");
  }

  @Test
  void whatTheSystemSaysOfAFileIsPutInWords() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");

    CliRun below = CliRun.of("extract", folder, "-o", file.resolve("f.jsonl"));
    CliRun lexicon = CliRun.of("lexicon", "export", file);
    CliRun secret =
        CliRun.of("load", folder, "--neo4j-uri", "bolt://h", "--neo4j-password-file", temp);
    CliRun address = CliRun.of("load", folder, "--neo4j-uri", "bolt://a b");

    assertThat(below.err()).contains("cannot write " + file).contains("is a file, not a folder");
    assertThat(lexicon.err()).contains("cannot write " + file).contains("is there already");
    assertThat(secret.err()).contains("cannot read " + temp + ": it is a folder");
    assertThat(address.err()).contains("'bolt://a b' is no address");
    assertThat(below.err() + lexicon.err() + secret.err() + address.err())
        .doesNotContain("Exception")
        .doesNotContain("java.");
    assertThat(List.of(below.exitCode(), lexicon.exitCode())).containsOnly(ExitCode.FAILED);
    assertThat(List.of(secret.exitCode(), address.exitCode())).containsOnly(ExitCode.USAGE);
  }

  @Test
  void aRunThatFailsLeavesTheFileOfTheRunBefore() throws IOException {
    Path facts = temp.resolve("facts.jsonl");
    Files.writeString(facts, "before\n");

    CliRun run = CliRun.of("extract", folder, "-o", facts, "--threads", "0");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(facts).hasContent("before");
  }
}
