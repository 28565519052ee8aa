package org.reformgraph.embed.onnx;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.UnitVector;

/**
 * A sentence model in ONNX. The bundled one is <a
 * href="https://huggingface.co/BAAI/bge-small-zh-v1.5">bge-small-zh-v1.5</a> (MIT), quantised, 512
 * numbers a vector. Threads may share an instance.
 */
public final class OnnxEmbedder implements Embedder {
  private final String name;
  private final EmbeddingModel model;

  private OnnxEmbedder(String name, EmbeddingModel model) {
    this.name = name;
    this.model = model;
  }

  /** The model that comes with the product. */
  public static OnnxEmbedder bundled() {
    return new OnnxEmbedder("bge-small-zh-v1.5-q", new BgeSmallZhV15QuantizedEmbeddingModel());
  }

  /**
   * Another model, as Hugging Face has it.
   *
   * @param model the file {@code model.onnx}
   * @param tokenizer the file {@code tokenizer.json}
   * @param mean whether a text's vector is the mean of its tokens' vectors, rather than that of the
   *     first
   * @throws RuntimeException when they cannot be read
   */
  public static OnnxEmbedder of(Path model, Path tokenizer, boolean mean) {
    return new OnnxEmbedder(
        model.getFileName() + (mean ? "-mean" : "-cls"),
        new OnnxEmbeddingModel(model, tokenizer, mean ? PoolingMode.MEAN : PoolingMode.CLS));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<UnitVector> embed(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
        .map(embedding -> UnitVector.of(embedding.vector()))
        .toList();
  }
}
