package org.reformgraph.embed.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.UnitVector;

class OnnxEmbedderTests {
  @TempDir Path temp;

  @Test
  void whatMeansTheLikeLiesCloserThanWhatDoesNot() {
    List<UnitVector> vectors =
        OnnxEmbedder.bundled(temp).embed(List.of("政府采购合同融资", "政采贷", "不动产登记带押过户"));
    assertThat(vectors.get(0).cosine(vectors.get(1)))
        .isGreaterThan(vectors.get(0).cosine(vectors.get(2)) + 0.1);
    assertThat(vectors.get(0).values()).hasSize(512);
  }

  @Test
  void theLibraryIsToldThatItIsOffline() {
    OnnxEmbedder.bundled(temp).embed(List.of("政采贷"));
    assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
  }

  @Test
  void modelsOfOtherBytesHaveOtherNames() throws IOException {
    Path tokenizer = Files.writeString(temp.resolve("tokenizer.json"), "{}");
    Path one =
        Files.writeString(Files.createDirectory(temp.resolve("a")).resolve("model.onnx"), "1");
    Path two =
        Files.writeString(Files.createDirectory(temp.resolve("b")).resolve("model.onnx"), "2");

    String name = OnnxEmbedder.of(one, tokenizer, false, temp).name();

    assertThat(OnnxEmbedder.of(one, tokenizer, false, temp).name()).isEqualTo(name);
    assertThat(OnnxEmbedder.of(one, tokenizer, true, temp).name()).isNotEqualTo(name);
    assertThat(OnnxEmbedder.of(two, tokenizer, false, temp).name()).isNotEqualTo(name);
  }

  @Test
  void aFileThatIsNoModelIsToldWhenItIsAsked() throws IOException {
    Path tokenizer = Files.writeString(temp.resolve("tokenizer.json"), "{}");
    Path model = Files.writeString(temp.resolve("model.onnx"), "no model");
    OnnxEmbedder embedder = OnnxEmbedder.of(model, tokenizer, false, temp);

    assertThatExceptionOfType(EmbedderException.class)
        .isThrownBy(() -> embedder.embed(List.of("政采贷")))
        .withMessageContaining("does not run here");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> OnnxEmbedder.of(temp.resolve("none.onnx"), tokenizer, false, temp));
  }
}
