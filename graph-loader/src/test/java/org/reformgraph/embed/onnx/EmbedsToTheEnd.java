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
 * A process that ends while a thread loads a model, or asks it; the thread's class loader is not
 * that of the classes, as in the common pool of Spring Boot. Arguments: a folder to work in, and
 * after how many milliseconds to end (negative: the end comes first). It ends with {@link #EXIT},
 * and says what the thread was told.
 */
final class EmbedsToTheEnd {
  static final int EXIT = 7;
  private static final List<String> TEXTS = List.of("政府采购合同融资", "政采贷", "带押过户");
  private static final String MODEL = "bge-small-zh-v1.5-q";

  private EmbedsToTheEnd() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    Path model = unpacked(folder, MODEL + ".onnx");
    Path tokenizer = unpacked(folder, MODEL + "-tokenizer.json");
    long millis = Long.parseLong(args[1]);
    CountDownLatch loaded = new CountDownLatch(1);
    Thread thread = new Thread(() -> embed(folder, model, tokenizer, loaded));
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    if (millis < 0) {
      Runtime.getRuntime().addShutdownHook(thread);
    } else {
      thread.setDaemon(true);
      thread.start();
      loaded.await();
      // holds the end open, as what has to be closed may, until the thread has heard of it
      Runtime.getRuntime().addShutdownHook(new Thread(() -> join(thread)));
      Thread.sleep(millis);
    }
    System.exit(EXIT);
  }

  /** Asks the bundled model, and then others, each loaded anew; returns only when that fails. */
  private static void embed(Path folder, Path model, Path tokenizer, CountDownLatch loaded) {
    try {
      OnnxEmbedder.bundled(folder).embed(TEXTS);
      while (true) {
        OnnxEmbedder.of(model, tokenizer, false, folder).embed(TEXTS);
        loaded.countDown();
      }
    } catch (EmbedderException.Stopped e) {
      System.out.println(e.getMessage());
    } catch (IOException | RuntimeException e) {
      e.printStackTrace(System.out);
      Runtime.getRuntime().halt(1);
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

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
