package org.reformgraph.cypher.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.cypher.home.Home;

class FailedStartTests {

  private Home home;

  @BeforeEach
  void makeHome(@TempDir Path directory) throws IOException {
    home = new Home(directory);
    Files.createDirectories(home.neo4jLogs());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT_TAKEN    | Caused by: java.net.BindException: Address already in use",
        "NO_DISK_SPACE | Caused by: java.io.IOException: No space left on device",
        "NO_MEMORY     | # There is insufficient memory for the Java Runtime Environment to continue.",
        "NO_MEMORY     | Error occurred during initialization of VM: Could not reserve enough space for object heap",
        "WRONG_JAVA    | java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint",
        "NEWER_STORE   | Caused by: java.io.IOException: Unrecognized transaction log format version: 99",
        "NEWER_STORE   | Database is of a newer version than the current binaries. Downgrade is not supported.",
        "STORE_IN_USE  | org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process",
        "START_FAILED  | something that nobody has thought of",
      })
  void theLogTellsWhatIsWrong(Problem problem, String line) throws IOException {
    ServerLog log = ServerLog.mark(home);
    write("debug.log", line);
    assertThat(FailedStart.explain(home, log).problem()).isEqualTo(problem);
  }

  @Test
  void whatAnEarlierStartWroteIsNotThisOnes() throws IOException {
    write("neo4j.log", "No space left on device");
    ServerLog log = ServerLog.mark(home);
    write("neo4j.log", "ERROR The 这里 reason\n\tat some.Frame(Frame.java:1)\n\n");
    EmbeddedNeo4jException e = FailedStart.explain(home, log);
    assertThat(e.problem()).isEqualTo(Problem.START_FAILED);
    assertThat(e)
        .hasMessageEndingWith("ERROR The 这里 reason")
        .hasMessageContaining(home.neo4jLogs().resolve("neo4j.log").toString());
  }

  @Test
  void aLogThatWasRotatedInBetweenIsReadFromItsBegin() throws IOException {
    write("neo4j.log", "long ".repeat(100));
    ServerLog log = ServerLog.mark(home);
    Files.delete(home.neo4jLogs().resolve("neo4j.log"));
    write("neo4j.log", "No space left on device");
    assertThat(FailedStart.explain(home, log).problem()).isEqualTo(Problem.NO_DISK_SPACE);
  }

  @Test
  void theTailIsShort() throws IOException {
    ServerLog log = ServerLog.mark(home);
    for (int i = 1; i <= 100; i++) {
      write("neo4j.log", "line " + i + "\n");
    }
    assertThat(log.tail().lines()).hasSize(15).endsWith("line 100");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(
        home.neo4jLogs().resolve(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
