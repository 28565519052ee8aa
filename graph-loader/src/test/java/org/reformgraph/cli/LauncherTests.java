package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher itself, in a project of the same shape where {@code java} and {@code mvn} only say
 * how they were called.
 */
@DisabledOnOs(
    value = OS.WINDOWS,
    disabledReason = "the launcher is a POSIX shell script; Windows has reformgraph.cmd")
class LauncherTests {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path temp;
  private Path root;
  private Path bin;

  @BeforeEach
  void project() throws IOException {
    root = Files.createDirectories(temp.resolve("项目 one"));
    bin = Files.createDirectories(temp.resolve("bin"));
    Path real = SampleDigests.folder().resolve("../../../reformgraph").normalize();
    Files.copy(real, root.resolve("reformgraph"));
    for (String module : List.of("ontology", "cypher", "graph-loader", "graph-api")) {
      file(root.resolve(module).resolve("src/main/java/A.java"), "");
      file(root.resolve(module).resolve("pom.xml"), "");
    }
    file(root.resolve("pom.xml"), "");
    file(root.resolve(".mvn/jvm.config"), "");
    script(
        "java",
        "[ \"$1\" != -version ] || { echo 'openjdk version \"17.0.1\"' >&2; exit; }\n"
            + "for a; do printf '<%s>' \"$a\"; done; printf '\\nLC_ALL=%s\\n' \"${LC_ALL:-}\"\n");
    script(
        "mvn",
        "echo x >>"
            + quoted(temp.resolve("builds"))
            + "\n"
            + "echo '[INFO] Building ReformGraph :: cypher 0.1.0 [3/5]'\n"
            + "mkdir -p graph-loader/target/lib graph-api/target\n"
            + "touch graph-loader/target/graph-loader.jar graph-api/target/graph-api.jar\n");
  }

  @Test
  void itBuildsOnceAndPassesArgumentsOnAsTheyAre() throws Exception {
    Run first = launch(root.resolve("reformgraph"), Map.of(), "load", "案例 一.txt", "a*b", "");
    Run second = launch(root.resolve("reformgraph"), Map.of(), "help");

    assertThat(first.out()).contains("<-jar>", "graph-loader.jar><load><案例 一.txt><a*b><>");
    assertThat(first.err()).contains("building").contains("built in");
    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itBuildsAgainWhenASourceIsNewerOrGone() throws Exception {
    launch(root.resolve("reformgraph"), Map.of(), "help");
    Path source = root.resolve("cypher/src/main/java/A.java");

    Files.setLastModifiedTime(source, later());
    launch(root.resolve("reformgraph"), Map.of(), "help");
    assertThat(builds()).isEqualTo(2);

    Files.setLastModifiedTime(source, LONG_AGO);
    launch(root.resolve("reformgraph"), Map.of(), "help");
    assertThat(builds()).isEqualTo(2);

    Files.delete(source);
    Files.setLastModifiedTime(source.getParent(), later());
    launch(root.resolve("reformgraph"), Map.of(), "help");
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void testsAndSamplesAreNoReasonToBuild() throws Exception {
    launch(root.resolve("reformgraph"), Map.of(), "help");
    for (String file : List.of("graph-loader/src/test/java/T.java", "graph-loader/samples/s.txt")) {
      file(root.resolve(file), "");
      Files.setLastModifiedTime(root.resolve(file), later());
    }
    // the folders above were made anew
    Files.setLastModifiedTime(root.resolve("graph-loader/src"), LONG_AGO);

    launch(root.resolve("reformgraph"), Map.of(), "help");

    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itIsFoundThroughLinksFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("rg"), root.resolve("reformgraph"));
    Path second = Files.createSymbolicLink(temp.resolve("链接"), Path.of("rg"));

    assertThat(launch(link, Map.of(), "help").out()).contains(root + "/graph-loader/target");
    assertThat(launch(second, Map.of(), "help").out()).contains(root + "/graph-loader/target");
  }

  @Test
  void serveRunsOnTheServersJar() throws Exception {
    assertThat(launch(root.resolve("reformgraph"), Map.of(), "serve", "--port", "0").out())
        .contains("graph-api.jar><serve><--port><0>");
  }

  @Test
  void javaGetsUtf8AndTheOptionsOfTheEnvironment() throws Exception {
    Run run =
        launch(
            root.resolve("reformgraph"),
            Map.of("LANG", "C", "REFORMGRAPH_JAVA_OPTS", "-Xmx1g -Dx=y"),
            "help");

    assertThat(run.out()).contains("<-Dfile.encoding=UTF-8>", "<-Xmx1g><-Dx=y>");
    assertThat(run.out()).contains("LC_ALL=C.UTF-8");
    assertThat(launch(root.resolve("reformgraph"), Map.of("LANG", "zh_CN.UTF-8"), "help").out())
        .contains("LC_ALL=\n");
  }

  @Test
  void aFailedBuildTellsWhatWasWrongAndIsTriedAgain() throws Exception {
    script("mvn", "echo '[ERROR] COMPILATION ERROR'\nexit 1\n");

    Run run = launch(root.resolve("reformgraph"), Map.of(), "help");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] COMPILATION ERROR").contains("build.log");
    assertThat(root.resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void missingToolsAreNamedWithAWayToGetThem() throws Exception {
    Files.delete(bin.resolve("mvn"));
    assertThat(launch(root.resolve("reformgraph"), Map.of(), "help").err())
        .contains("Maven is needed")
        .contains("apt install maven");

    script("java", "echo 'openjdk version \"11.0.2\"' >&2\n");
    assertThat(launch(root.resolve("reformgraph"), Map.of(), "help").err())
        .contains("is Java 11, and 17 or newer is needed");
  }

  @Test
  void aLockOfAProcessThatIsGoneIsTakenOver() throws Exception {
    file(root.resolve("target/launcher/lock/pid"), "999999999\n");

    assertThat(launch(root.resolve("reformgraph"), Map.of(), "help").exitCode()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  private record Run(int exitCode, String out, String err) {}

  private Run launch(Path launcher, Map<String, String> env, String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin + ":/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", javaHome().toString());
    builder.environment().put("MVN", bin.resolve("mvn").toString());
    if (!Files.exists(bin.resolve("mvn"))) {
      builder.environment().put("MVN", "");
      builder.environment().put("PATH", tools().toString());
    }
    builder.environment().putAll(env);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    int exitCode = process.waitFor();
    return new Run(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Path javaHome() throws IOException {
    Path home = Files.createDirectories(temp.resolve("jdk/bin"));
    Files.copy(
        bin.resolve("java"),
        home.resolve("java"),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.COPY_ATTRIBUTES);
    return home.getParent();
  }

  /** What the launcher needs of a system that has no Maven. */
  private Path tools() throws IOException {
    Path tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool :
        List.of("dirname", "find", "head", "sed", "mkdir", "rm", "cat", "readlink")) {
      Path there = Path.of("/usr/bin", tool);
      Path link = tools.resolve(tool);
      if (!Files.exists(link)) {
        Files.createSymbolicLink(link, Files.exists(there) ? there : Path.of("/bin", tool));
      }
    }
    return tools;
  }

  private long builds() throws IOException {
    return Files.readAllLines(temp.resolve("builds")).size();
  }

  private static FileTime later() {
    return FileTime.from(Instant.now().plusSeconds(5));
  }

  private static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  private void script(String name, String body) throws IOException {
    Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + body);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }
}
