package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.propose.StubServer;

/** {@code extract --llm}, with a server on the loopback. */
class ProposalsCommandTests {
  private static final String ANSWER =
      """
      {"facts":[{"sentence":1,"type":"IMPLEMENTS","head":"路桥区","tail":"邻里代跑点","tailType":"Measure","evidence":"邻里代跑点"},
      {"sentence":1,"type":"IMPLEMENTS","head":"路桥区","tail":"邻里代跑点","tailType":"Measure","evidence":"并不在文中"}]}
      """;

  private static final String KEY = ModelOptions.KEY;

  @TempDir Path temp;
  private Path digest;

  @BeforeEach
  void write() throws IOException {
    digest =
        Files.writeString(temp.resolve("简报.txt"), "浙江省台州市：办事不求人\n\n路桥区的小店老板们说起邻里代跑点，个个竖起大拇指。\n");
  }

  @Test
  void proposalsAreFactsWithTheModelAsTheirMethod() throws IOException {
    try (StubServer server = StubServer.saying(ANSWER)) {
      CliRun run =
          CliRun.with(
              Map.of(KEY, "not-to-be-shown"),
              "extract",
              digest,
              "--llm",
              server.address().toString(),
              "--llm-model",
              "qwen");
      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
      assertThat(run.out()).contains("\"method\":\"llm:qwen\"").contains("邻里代跑点");
      assertThat(run.err())
          .contains("1 questions, 0 failed, 0 not asked; 1 proposals taken, 1 dropped")
          .contains("word for word");
      assertThat(run.out() + run.err()).doesNotContain("not-to-be-shown");
      assertThat(server.asked.get(0).authorization()).isEqualTo("Bearer not-to-be-shown");
    }
  }

  @Test
  void aModelThatFailsLeavesTheRulesFactsAndSaysSo() throws IOException {
    CliRun without = CliRun.of("extract", digest, "-q");
    try (StubServer server = StubServer.answering(500, "{}")) {
      CliRun run =
          CliRun.of("extract", digest, "--llm", server.address().toString(), "--llm-model", "qwen");
      assertThat(run.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
      assertThat(run.err()).contains("HTTP status 500 (1 times)");
      assertThat(run.out().replaceAll("/llm-[^\"]*", "")).isEqualTo(without.out());
    }
  }

  @Test
  void withoutAKeyNoneIsSent() throws IOException {
    for (Map<String, String> env : List.of(Map.<String, String>of(), Map.of(KEY, ""))) {
      try (StubServer server = StubServer.saying(ANSWER)) {
        CliRun run =
            CliRun.with(
                env,
                "extract",
                digest,
                "--llm",
                server.address().toString(),
                "--llm-model",
                "qwen");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(server.asked).hasSize(1);
        assertThat(server.asked.get(0).authorization()).isNull();
      }
    }
  }

  @Test
  void optionsOfAModelThatIsNotNamedAreRefused() {
    for (String option : List.of("--llm-model", "--llm-timeout")) {
      CliRun run = CliRun.of("extract", digest, option, "7");
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains(option + " says nothing without").contains("--llm");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void wrongOptionsAreExplained() {
    CliRun nameless = CliRun.of("extract", digest, "--llm", "http://127.0.0.1:1/v1");
    assertThat(nameless.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nameless.err()).contains("--llm-model");
    CliRun file = CliRun.of("extract", digest, "--llm", "file:///tmp/x", "--llm-model", "m");
    assertThat(file.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(file.err()).contains("http://");
    for (String address :
        List.of("http://me:secret@127.0.0.1:1/v1", "http://127.0.0.1:1/v1?key=secret")) {
      CliRun secret = CliRun.of("extract", digest, "--llm", address, "--llm-model", "m");
      assertThat(secret.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(secret.err()).contains("neither user nor key").doesNotContain("secret");
    }
  }
}
