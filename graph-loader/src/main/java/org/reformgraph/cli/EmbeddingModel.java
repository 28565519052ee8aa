package org.reformgraph.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.reformgraph.cypher.home.HomeSettings;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.onnx.OnnxEmbedder;

/**
 * The model that vectors are made by: the bundled one, or one that the settings name.
 *
 * @param files of another model
 */
record EmbeddingModel(Optional<HomeSettings.EmbeddingFiles> files) {
  static EmbeddingModel of(CommonOptions common, Terminal terminal) {
    return new EmbeddingModel(
        HomeSettings.load(common.home(terminal), terminal.env(), Map.of()).embedding());
  }

  /**
   * Loads it.
   *
   * @throws CommandFailedException with {@link ExitCode#USAGE} when its files cannot be read
   */
  Embedder open() {
    return files.<Embedder>map(EmbeddingModel::open).orElseGet(OnnxEmbedder::bundled);
  }

  private static Embedder open(HomeSettings.EmbeddingFiles files) {
    Path model = files.model();
    try {
      return OnnxEmbedder.of(model, files.tokenizer(), files.mean());
    } catch (RuntimeException e) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "cannot read the embedding model "
              + model
              + " with "
              + files.tokenizer()
              + ": "
              + e.getMessage(),
          e);
    }
  }
}
