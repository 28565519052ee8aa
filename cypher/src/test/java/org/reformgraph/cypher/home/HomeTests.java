package org.reformgraph.cypher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

  @Test
  void theEnvironmentNamesTheHomeAndElseItIsInTheUsersDirectory() {
    Path usual = Path.of(System.getProperty("user.home"), ".reformgraph");
    assertThat(Home.of(Map.of()).root()).isEqualTo(usual);
    assertThat(Home.of(Map.of(Home.VARIABLE, " ")).root()).isEqualTo(usual);
    assertThat(Home.of(Map.of(Home.VARIABLE, "some/../主页")).root())
        .isEqualTo(Path.of("主页").toAbsolutePath());
  }

  @Test
  void everythingIsUnderTheRootAndNothingIsMade(@TempDir Path directory) {
    Home home = new Home(directory.resolve("home"));
    assertThat(
            Stream.of(
                home.settingsFile(),
                home.neo4jConf(),
                home.neo4jData(),
                home.neo4jRun(),
                home.neo4jLogs(),
                home.passwordFile(),
                home.logs(),
                home.cache(),
                home.texts()))
        .allMatch(path -> path.startsWith(home.root()))
        .doesNotHaveDuplicates();
    assertThat(home.root()).doesNotExist();
  }

  @Test
  void anOwnerOnlyFileIsThatAlsoWhenItReplacesAnother(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("deep/secret");
    OwnerOnlyFile.write(file, "one");
    Files.writeString(directory.resolve("deep/secret.part"), "left by a crash");
    OwnerOnlyFile.write(file, "密码");
    assertThat(file).hasContent("密码");
    assertThat(directory.resolve("deep/secret.part")).doesNotExist();
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }
}
