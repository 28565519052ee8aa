package org.reformgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.cypher.testing.Neo4jTest;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.UnitVector;
import org.reformgraph.embed.onnx.OnnxEmbedder;
import org.reformgraph.load.IntakeResult;
import org.reformgraph.write.EmptyGraph;

@Neo4jTest
class IntakeIT {
  private static final String DIGEST =
      """
      泉州市：一窗办结，开店更快
      　　泉州市市场监督管理局推行“一窗办结”，开办企业时间由3个工作日压缩至1个工作日。
      """;

  private final Driver driver;
  private final Neo4jServer server;
  @TempDir private Path temp;

  IntakeIT(Driver driver, Neo4jServer server) {
    this.driver = driver;
    this.server = server;
  }

  @BeforeEach
  void empty() {
    EmptyGraph.in(driver);
  }

  /** As a model answers when the process ends. */
  private record Ending(Embedder model) implements Embedder {
    @Override
    public String name() {
      return model.name();
    }

    @Override
    public List<UnitVector> embed(List<String> texts) {
      throw new EmbedderException.Stopped();
    }
  }

  @Test
  void aLoadWhoseProcessEndsWhileVectorsAreMadeIsNotDoneAndTheNextMakesThem() throws Exception {
    Path file = Files.writeString(temp.resolve("泉州.txt"), DIGEST);
    Embedder model = OnnxEmbedder.bundled(temp.resolve("natives"));

    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> take(file, new Ending(model)))
        .withMessage("the process is ending");
    assertThat(pending()).isPositive();

    assertThat(take(file, model).unchanged()).isEqualTo(1);
    assertThat(pending()).isZero();
  }

  private IntakeResult take(Path file, Embedder embedder) throws Exception {
    return Intake.into(
            new Home(temp.resolve("home")),
            server.uri(),
            server.user(),
            server.password(),
            embedder)
        .take(file, "试", (stage, done, total) -> {});
  }

  private long pending() {
    return driver
        .executableQuery("MATCH (e:PendingEmbedding) RETURN count(e) AS count")
        .execute()
        .records()
        .get(0)
        .get("count")
        .asLong();
  }
}
