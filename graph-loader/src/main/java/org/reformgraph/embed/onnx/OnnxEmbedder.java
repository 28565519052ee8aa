package org.reformgraph.embed.onnx;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.reformgraph.embed.Embedder;
import org.reformgraph.embed.EmbedderException;
import org.reformgraph.embed.UnitVector;

/**
 * A sentence model in ONNX. The bundled one is <a
 * href="https://huggingface.co/BAAI/bge-small-zh-v1.5">bge-small-zh-v1.5</a> (MIT), quantised, 512
 * numbers a vector. It is loaded when it is first asked. Threads may share an instance.
 */
public final class OnnxEmbedder implements Embedder {
  private static final int NAME_BYTES = 12;

  private final String name;
  private final Supplier<EmbeddingModel> loading;

  /** Null until the first question. */
  private EmbeddingModel model;

  private OnnxEmbedder(String name, Path natives, Supplier<EmbeddingModel> loading) {
    this.name = name;
    this.loading =
        () -> {
          keepToYourself(natives);
          return loading.get();
        };
  }

  /**
   * The model that comes with the product.
   *
   * @param natives where the tokenizer's native library is unpacked to
   */
  public static OnnxEmbedder bundled(Path natives) {
    return new OnnxEmbedder(
        "bge-small-zh-v1.5-q", natives, BgeSmallZhV15QuantizedEmbeddingModel::new);
  }

  /**
   * Another model, as Hugging Face has it. Its name is a digest of its files, most of which are
   * called alike.
   *
   * @param model the file {@code model.onnx}
   * @param tokenizer the file {@code tokenizer.json}
   * @param mean whether a text's vector is the mean of its tokens' vectors, rather than that of the
   *     first
   * @param natives where the tokenizer's native library is unpacked to
   * @throws IOException when a file cannot be read
   */
  public static OnnxEmbedder of(Path model, Path tokenizer, boolean mean, Path natives)
      throws IOException {
    PoolingMode pooling = mean ? PoolingMode.MEAN : PoolingMode.CLS;
    return new OnnxEmbedder(
        digest(model, tokenizer) + "-" + pooling,
        natives,
        () -> new OnnxEmbeddingModel(model, tokenizer, pooling));
  }

  /**
   * The library behind the tokenizer reports its use to its makers and downloads what it lacks,
   * unless it is told before its first class is loaded that it is offline. It also unpacks into the
   * user's own directory unless it is given another.
   */
  private static void keepToYourself(Path natives) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ENGINE_CACHE_DIR", natives.toString());
  }

  private static String digest(Path... files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
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
    try {
      EmbeddingModel asked = NativeCalls.call(this::loaded);
      return texts.parallelStream()
          .map(text -> NativeCalls.call(() -> vector(asked, text)))
          .toList();
    } catch (EmbedderException e) {
      throw e;
    } catch (LinkageError | RuntimeException e) {
      throw new EmbedderException(
          "the embedding model " + name + " does not run here: " + reason(e), e);
    }
  }

  private static UnitVector vector(EmbeddingModel model, String text) {
    return UnitVector.of(model.embed(text).content().vector());
  }

  /** What was thrown first: a library that cannot be loaded is told of by classes around it. */
  private static Throwable reason(Throwable e) {
    return e.getCause() == null ? e : reason(e.getCause());
  }

  /** Libraries look for their parts by the thread's class loader, which is not always ours. */
  private synchronized EmbeddingModel loaded() {
    if (model == null) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(OnnxEmbedder.class.getClassLoader());
      try {
        model = loading.get();
      } finally {
        thread.setContextClassLoader(before);
      }
    }
    return model;
  }
}
