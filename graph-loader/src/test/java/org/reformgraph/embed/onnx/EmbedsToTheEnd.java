package org.reformgraph.embed.onnx;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.reformgraph.embed.EmbedderException;

/**
 * A process that ends while a thread loads a model, or asks it. Arguments: a folder to work in, and
 * after how many milliseconds to end; it ends with {@link #EXIT}.
 */
final class EmbedsToTheEnd {
  static final int EXIT = 7;
  private static final String MODEL = "bge-small-zh-v1.5-q";

  private EmbedsToTheEnd() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    Path model = unpacked(folder, MODEL + ".onnx");
    Path tokenizer = unpacked(folder, MODEL + "-tokenizer.json");
    CountDownLatch loaded = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              while (embeds(folder, model, tokenizer)) {
                loaded.countDown();
              }
            });
    thread.setDaemon(true);
    thread.start();
    loaded.await();
    // holds the end open for as long as something else may have to be closed
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sleep(500)));
    sleep(Long.parseLong(args[1]));
    System.exit(EXIT);
  }

  /** Loads the model anew, and asks it. */
  private static boolean embeds(Path folder, Path model, Path tokenizer) {
    try {
      OnnxEmbedder.of(model, tokenizer, false, folder).embed(List.of("政采贷"));
      return true;
    } catch (EmbedderException | IOException e) {
      System.out.println(e.getMessage());
      return false;
    }
  }

  private static Path unpacked(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        BgeSmallZhV15QuantizedEmbeddingModel.class.getResourceAsStream("/" + name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
