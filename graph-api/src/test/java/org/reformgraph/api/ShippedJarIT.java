package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;

/**
 * Commands of the jar that users run, in processes of their own: what starts in another order there
 * than among tests shows here.
 */
@Neo4jTest
class ShippedJarIT {
  private static final Path JAR = Path.of("target", "graph-api.jar");
  private static final String DIGEST =
      """
      泉州市：一窗办结，开店更快
      　　泉州市市场监督管理局推行“一窗办结”，开办企业时间由3个工作日压缩至1个工作日。
      """;

  @TempDir static Path home;
  private static Neo4jServer database;

  @BeforeAll
  static void load(Driver driver, Neo4jServer server) throws Exception {
    database = server;
    Path digest = Files.writeString(home.resolve("周报.txt"), DIGEST);
    assertThat(run("load", "--no-embed", digest.toString())).containsPattern("loaded +1\\b");
  }

  @Test
  void itServes() throws Exception {
    Process process = command("serve", "--no-sparql", "--port", "0").start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String address = said.lines().filter(line -> line.startsWith("http")).findFirst().orElse("");
      assertThat(new Client(URI.create(address)).get("api/v1/statistics").body())
          .contains("\"Measure\"");
    } finally {
      process.destroy();
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
    }
  }

  private static ProcessBuilder command(String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-jar"));
    line.add(JAR.toString());
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().putAll(database.environment(home));
    return builder;
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = command(arguments);
    Path said = home.resolve("said.txt");
    Process process = builder.redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
    String words = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(words).isZero();
    return words;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "ttl", "rdf", "jsonld"})
  void theGraphIsExported(String ending) throws Exception {
    Path file = home.resolve("graph." + ending);
    run("export", "--out", file.toString());

    assertThat(file).content(StandardCharsets.UTF_8).contains("一窗办结");
  }

  @Test
  void regionsAreCompared() throws Exception {
    assertThat(run("compare", "泉州市", "福建省")).contains("泉州市", "开办企业时间");
  }
}
