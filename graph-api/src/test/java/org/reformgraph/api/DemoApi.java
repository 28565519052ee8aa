package org.reformgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.reformgraph.cli.ApiConfig;
import org.reformgraph.cli.ApiServer;
import org.reformgraph.cli.ReformGraphCli;
import org.reformgraph.cli.Terminal;
import org.reformgraph.cypher.testing.Neo4jServer;
import org.reformgraph.embed.onnx.OnnxEmbedder;

/** The API on a graph that the real loader made of the samples. */
final class DemoApi {
  private static final String SAMPLES = "../graph-loader/samples/digests";

  private DemoApi() {}

  /** Loads the samples. */
  static void load(Neo4jServer database, Path home) {
    load(database, home, SAMPLES);
  }

  /** Loads other documents. */
  static void load(Neo4jServer database, Path home, String documents) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            Terminal.utf8(said),
            Terminal.utf8(said),
            database.environment(home),
            false,
            false);
    assertThat(ReformGraphCli.run(terminal, "load", "--collection", "samples", documents))
        .as("%s", said)
        .isZero();
  }

  /**
   * Starts the server.
   *
   * @param address where it finds the database: its own, or that of something in between
   */
  static ApiServer.Running start(Neo4jServer database, URI address) throws IOException {
    return new SpringApiServer().start(config(database, address));
  }

  /** Starts a server that can compare words, too. */
  static ApiServer.Running startWithModel(Neo4jServer database, Path home) throws IOException {
    return new SpringApiServer()
        .start(
            config(database, database.uri())
                .withEmbedder(OnnxEmbedder.bundled(home.resolve("cache/natives"))));
  }

  private static ApiConfig config(Neo4jServer database, URI address) {
    return new ApiConfig(0, address, database.user(), database.password(), null);
  }
}
