package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code spark-submit}: the command that it prints, and what it says when it cannot run it. */
class SparkSubmitCommandTests {
  private final Map<String, String> env = new HashMap<>();

  @TempDir Path temp;
  private Path folder;
  private SparkModule module;

  @BeforeEach
  void builtModule() throws IOException {
    folder = Files.createDirectory(temp.resolve("案例 汇编"));
    module = SparkModule.in(temp);
    Files.writeString(module.jar(), "jar");
    Files.writeString(module.archive(), "zip");
    env.put("REFORMGRAPH_HOME", temp.resolve("home").toString());
  }

  @Test
  void theCommandIsPrintedAsAShellTakesIt() {
    CliRun run =
        submit(
            folder,
            "--out",
            "hdfs:///facts",
            "--master",
            "spark://host:7077",
            "--conf",
            "spark.executor.memory=4g",
            "--neo4j-uri",
            "neo4j://graph:7687",
            "--writers",
            "8");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("\"$SPARK_HOME\"/bin/spark-submit \\\n  --master spark://host:7077 \\\n")
        .contains("--conf spark.executor.memory=4g \\\n")
        .contains("--class org.reformgraph.spark.SparkLoad")
        .contains("--archives '" + module.archive() + "#engine' " + module.jar())
        .contains("--input 'file:" + folder + "' \\\n  --out hdfs:///facts")
        .contains("--neo4j-uri neo4j://graph:7687 \\\n  --neo4j-user neo4j")
        .endsWith("--writers 8\n");
  }

  @Test
  void theUsersFilesInTheHomeGoAlong() throws IOException {
    Path lexicon = Files.createDirectories(temp.resolve("home/lexicon"));
    Path corrections =
        Files.writeString(temp.resolve("home/corrections.yaml"), "corrections: []\n");

    CliRun run = submit(folder, "--out", temp.resolve("out"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("--lexicon " + lexicon, "--corrections " + corrections);
  }

  @Test
  void aModuleThatIsNotBuiltIsNamedWithTheWayToBuildIt() throws IOException {
    Files.delete(module.archive());

    CliRun run = submit(folder, "--out", "out");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("not built", "mvn -DskipTests -pl graph-loader/spark");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    CliRun run = submit(temp.resolve("nowhere"), "--out", "out");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no such file or folder", "hdfs:///archive");
  }

  @Test
  void runningNeedsAnInstallationOfSpark() {
    CliRun without = submit(folder, "--out", "out", "--run");
    env.put("SPARK_HOME", temp.toString());
    CliRun wrong = submit(folder, "--out", "out", "--run");

    assertThat(without.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(without.err()).contains("SPARK_HOME is not set", "docs/scaling.md");
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("has no folder jars");
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "the installation of the test is a POSIX shell script")
  void theScriptOfTheInstallationIsRunWithTheSameArguments() throws IOException {
    Path home = Files.createDirectories(temp.resolve("spark/jars")).getParent();
    Path script = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
    Path said = temp.resolve("said");
    Files.writeString(script, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + said + "'\nexit 3\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    env.put("SPARK_HOME", home.toString());

    CliRun run = submit(folder, "--out", "hdfs:///facts", "--run", "--force");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readAllLines(said))
        .containsSequence("--input", "file:" + folder, "--out", "hdfs:///facts", "--force");
  }

  private CliRun submit(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            Terminal.utf8(out),
            Terminal.utf8(err),
            Map.copyOf(env),
            false,
            false);
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exitCode =
        ReformGraphCli.configured(
                new CommandLine(new SparkSubmitCommand(terminal, module)), terminal)
            .execute(words);
    return new CliRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
