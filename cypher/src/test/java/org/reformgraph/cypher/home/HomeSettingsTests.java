package org.reformgraph.cypher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeSettingsTests {

  private Home home;

  @BeforeEach
  void makeHome(@TempDir Path directory) {
    home = new Home(directory);
  }

  @Test
  void withoutAFileTheDefaultsHold() {
    HomeSettings settings = load(Map.of(), Map.of());
    assertThat(settings.boltPort()).isEqualTo(7687);
    assertThat(settings.httpPort()).isEqualTo(7474);
    assertThat(settings.apiPort()).isEqualTo(8080);
    assertThat(settings.heap()).isEqualTo("1g");
    assertThat(settings.javaHome()).isEmpty();
    assertThat(settings.jvmOptions()).isEmpty();
    assertThat(settings.neo4j()).isEmpty();
  }

  @Test
  void flagsGoBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    write("neo4j.bolt.port=1001\nneo4j.http.port=1002\napi.port=1003\n");
    Map<String, String> environment =
        Map.of("REFORMGRAPH_NEO4J_HTTP_PORT", "2002", "REFORMGRAPH_API_PORT", "2003");
    HomeSettings settings = load(environment, Map.of(HomeSettings.API_PORT, "3003"));
    assertThat(settings.boltPort()).isEqualTo(1001);
    assertThat(settings.httpPort()).isEqualTo(2002);
    assertThat(settings.apiPort()).isEqualTo(3003);
  }

  @Test
  void whatFollowsThePrefixIsHandedToNeo4j() throws IOException {
    write("neo4j.conf.db.transaction.timeout=30s\nneo4j.jvm.options= -Da=1  -Db=2\n");
    HomeSettings settings = load(Map.of(), Map.of());
    assertThat(settings.neo4j()).containsOnly(Map.entry("db.transaction.timeout", "30s"));
    assertThat(settings.jvmOptions()).containsExactly("-Da=1", "-Db=2");
  }

  @ParameterizedTest
  @CsvSource({
    "neo4j.bolt.port, 70000, a port",
    "neo4j.http.port, -1, a port",
    "api.port, eighty, a number",
    "neo4j.heap, lots, a size",
    "neo4j.pagecache, 0m, a size",
    "neo4j.start.timeout, 0, a number of seconds",
    "neo4j.http.port, 7687, a port other than neo4j.bolt.port",
    "neo4j.blot.port, 7687, one of",
  })
  void aValueThatCannotBeIsNamedWithWhatItShouldBe(String name, String value, String expected)
      throws IOException {
    write(name + "=" + value + "\n");
    assertThatThrownBy(() -> load(Map.of(), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(name)
        .hasMessageContaining("'" + value + "'")
        .hasMessageContaining(expected);
  }

  @Test
  void aFileThatIsNoPropertiesFileIsNamed() throws IOException {
    write("neo4j.heap=\\u12\n");
    assertThatThrownBy(() -> load(Map.of(), Map.of()))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(home.settingsFile().toString());
  }

  private HomeSettings load(Map<String, String> environment, Map<String, String> overrides) {
    return HomeSettings.load(home, environment, overrides);
  }

  private void write(String text) throws IOException {
    Files.writeString(home.settingsFile(), text);
  }
}
