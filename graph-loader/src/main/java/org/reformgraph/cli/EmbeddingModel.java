package org.reformgraph.cli;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.cypher.home.Home;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.onnx.OnnxEmbedder;

/** The model that vectors are made by: the bundled one, or one that the settings name. */
final class EmbeddingModel {
  private EmbeddingModel() {}

  /**
   * Makes it ready; it is loaded when it is first asked.
   *
   * @throws CommandFailedException with {@link ExitCode#USAGE} when its files cannot be read
   */
  static Embedder of(CommonOptions common, Terminal terminal) {
    Home home = common.home(terminal);
    Optional<HomeSettings.EmbeddingFiles> files =
        HomeSettings.load(home, terminal.env(), Map.of()).embedding();
    return files.isEmpty()
        ? OnnxEmbedder.bundled(home.cache().resolve("natives"))
        : open(files.get(), home);
  }

  private static Embedder open(HomeSettings.EmbeddingFiles files, Home home) {
    try {
      return OnnxEmbedder.of(
          files.model(), files.tokenizer(), files.mean(), home.cache().resolve("natives"));
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "cannot read the embedding model "
              + files.model()
              + " with "
              + files.tokenizer()
              + ": "
              + e,
          e);
    }
  }
}
