package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.write.EmptyGraph;

/** Two loaders in processes of their own, at once, of archives that share documents. */
@Neo4jTest
class TwoLoadersIT {
  private static final String DIGEST =
      """
      泉州市：一窗办结，开店更快
      　　泉州市市场监督管理局借鉴厦门市的做法，推行“一窗办结”，开办企业时间由3个工作日压缩至1个工作日。
      """;

  private final Driver driver;
  private final Neo4jServer server;
  @TempDir private Path temp;

  TwoLoadersIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  private static String[] load(Path... archives) {
    return Stream.concat(
            Stream.of("load", "--no-embed", "--force"), Stream.of(archives).map(Path::toString))
        .toArray(String[]::new);
  }

  private void alone(String... command) {
    CliRun run = CliRun.with(server.environment(temp.resolve("home")), (Object[]) command);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private Process process(String name, String... command) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(java.stream(), Stream.of(command)).toList())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve(name).toFile());
    builder.environment().putAll(server.environment(temp.resolve("home")));
    return builder.start();
  }

  private Path exported(String name) {
    Path file = temp.resolve(name);
    alone("export", "-o", file.toString());
    return file;
  }

  @Test
  void giveTheGraphOfOneAfterTheOther() throws Exception {
    Path samples = SampleDigests.folder();
    Path more = Files.writeString(temp.resolve("泉州.txt"), DIGEST);
    alone(load(samples));
    alone(load(samples, more));
    GraphDump expected = GraphDump.of(driver);
    Path before = exported("before.nq");
    EmptyGraph.in(driver);

    Process one = process("one.log", load(samples));
    Process other = process("other.log", load(more, samples));
    assertThat(one.waitFor(5, TimeUnit.MINUTES) && other.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(one.exitValue()).as(Files.readString(temp.resolve("one.log"))).isZero();
    assertThat(other.exitValue()).as(Files.readString(temp.resolve("other.log"))).isZero();
    assertThat(GraphDump.of(driver)).isEqualTo(expected);
    assertThat(exported("after.nq")).hasSameBinaryContentAs(before);
  }
}
