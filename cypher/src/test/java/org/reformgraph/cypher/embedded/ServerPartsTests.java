package org.reformgraph.cypher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;

/** The parts that a start is made of, each without a server. */
class ServerPartsTests {

  @TempDir private Path directory;

  @Test
  void theBuildHasLeftAClassPathBesideOurClasses() {
    assertThat(ServerClassPath.locate(Map.of()).jars())
        .anyMatch(jar -> jar.getFileName().toString().startsWith("neo4j-server-5."))
        .anyMatch(jar -> jar.getFileName().toString().startsWith("neo4j-browser-5."));
  }

  @Test
  void theServerIsOnNoClassPathOfOurs() {
    assertThat(getClass().getResource("/org/neo4j/server/CommunityEntryPoint.class")).isNull();
  }

  @Test
  void aClassPathThatNamesALostJarIsSaid() throws IOException {
    Path there = Files.createFile(directory.resolve("a.jar"));
    Path file = directory.resolve("classpath");
    Files.writeString(file, there + File.pathSeparator + directory.resolve("gone.jar") + "\n");
    Map<String, String> environment = Map.of(ServerClassPath.VARIABLE, file.toString());
    assertThatThrownBy(() -> ServerClassPath.locate(environment))
        .hasMessageContaining("gone.jar")
        .hasMessageContaining("mvn package")
        .isInstanceOf(EmbeddedNeo4jException.class);
    Files.createFile(directory.resolve("gone.jar"));
    assertThat(ServerClassPath.locate(environment).jars()).hasSize(2).startsWith(there);
  }

  @ParameterizedTest
  @CsvSource({"1.8.0_402, 8", "11.0.2, 11", "17, 17", "21.0.1+12, 21", "25-ea, 25"})
  void theReleaseFileOfAJdkTellsItsVersion(String version, int feature) throws IOException {
    Files.writeString(
        directory.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    assertThat(JavaVersion.feature(directory)).isEqualTo(feature);
  }

  @Test
  void anOldJdkAndNoneAreRefusedWithTheirPlace() throws IOException {
    assertThatThrownBy(() -> JavaVersion.requireFit(directory))
        .hasMessageContaining("There is no JDK in " + directory)
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.WRONG_JAVA));
    Files.writeString(directory.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertThatThrownBy(() -> JavaVersion.requireFit(directory))
        .hasMessageContaining("is Java 11")
        .hasMessageContaining(HomeSettings.JAVA_HOME)
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.WRONG_JAVA));
  }

  @Test
  void whatKeepsTheServerToItselfIsNotOpenToSettings() throws IOException {
    Home home = new Home(directory);
    HomeSettings settings =
        HomeSettings.load(
            home,
            Map.of(),
            Map.of(
                "neo4j.conf.server.default_listen_address", "0.0.0.0",
                "neo4j.conf.dbms.security.auth_enabled", "false",
                "neo4j.conf.dbms.usage_report.enabled", "true",
                "neo4j.conf.db.transaction.timeout", "30s"));
    ServerConfiguration.write(home, settings, new Ports(1001, 1002));
    assertThat(Files.readAllLines(home.neo4jConf().resolve("neo4j.conf")))
        .contains(
            "server.default_listen_address=127.0.0.1",
            "server.bolt.listen_address=127.0.0.1:1001",
            "server.http.listen_address=127.0.0.1:1002",
            "dbms.security.auth_enabled=true",
            "dbms.usage_report.enabled=false",
            "client.allow_telemetry=false",
            "browser.remote_content_hostname_whitelist=localhost,127.0.0.1",
            "db.transaction.timeout=30s")
        .noneMatch(line -> line.contains("0.0.0.0"));
  }

  @Test
  void anArgumentFileSurvivesSpacesQuotesAndBackslashes() {
    assertThat(ServerJava.quote("C:\\my home\\a\"b")).isEqualTo("\"C:\\\\my home\\\\a\\\"b\"");
  }

  @Test
  void aRecordNamesItsOwnProcessAndNoOtherOfThatId() throws IOException {
    Home home = new Home(directory);
    assertThat(ProcessRecord.read(home)).isEmpty();
    ProcessRecord.of(ProcessHandle.current(), new Ports(1, 2)).write(home);
    ProcessRecord read = ProcessRecord.read(home).orElseThrow();
    assertThat(read.process(home)).contains(ProcessHandle.current());
    assertThat(read.ports()).isEqualTo(new Ports(1, 2));
    assertThat(
            new ProcessRecord(read.pid(), read.startedMillis() - 60_000, read.ports())
                .process(home))
        .isEmpty();
    Files.writeString(ProcessRecord.file(home), "pid=12");
    assertThat(ProcessRecord.read(home)).as("cut short").isEmpty();
  }

  @Test
  void passwordsDifferAndAreSafeInAnyFile() throws IOException {
    Path one = directory.resolve("one");
    Path other = directory.resolve("other");
    Password.create(one);
    Password.create(other);
    assertThat(List.of(Password.read(one), Password.read(other)))
        .doesNotHaveDuplicates()
        .allMatch(password -> password.matches("[a-zA-Z2-9]{24}"));
    assertThatThrownBy(() -> Password.read(directory.resolve("none")))
        .satisfies(e -> assertThat(problem(e)).isEqualTo(Problem.PASSWORD_LOST));
  }

  private static Problem problem(Throwable e) {
    return ((EmbeddedNeo4jException) e).problem();
  }
}
