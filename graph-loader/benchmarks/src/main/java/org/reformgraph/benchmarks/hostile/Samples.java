package org.reformgraph.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.TextDecoder;

/**
 * Sound documents, and their texts.
 *
 * @param documents of all formats
 * @param texts what the documents say
 */
record Samples(List<Sample> documents, List<String> texts) {
  /** The project's own, from the root of the repository. */
  private static final List<String> BUNDLED =
      List.of(
          "graph-loader/samples/digests",
          "graph-loader/src/test/resources/gold/seen/text",
          "graph-loader/src/test/resources/org/reformgraph/read/tika");

  Samples {
    documents = List.copyOf(documents);
    texts = List.copyOf(texts);
  }

  /**
   * The project's own documents.
   *
   * @param root of the repository
   * @throws IOException when they cannot be read
   */
  static Samples bundled(Path root) throws IOException {
    List<Sample> documents = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (String folder : BUNDLED) {
      for (Path file : files(root.resolve(folder))) {
        Sample sample = new Sample(file.getFileName().toString(), Files.readAllBytes(file));
        documents.add(sample);
        if (!sample.extension().equals("zip")) {
          texts.add(text(sample));
        }
      }
    }
    return new Samples(documents, texts);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String text(Sample sample) throws IOException {
    try {
      return new TextDecoder().decode(sample.name(), sample.bytes()).text();
    } catch (RejectedInputException e) {
      throw new IOException("the sample " + sample.name() + " " + e.getMessage(), e);
    }
  }

  Sample any(Random random) {
    return documents.get(random.nextInt(documents.size()));
  }

  /** One of the documents whose names end so. */
  Sample any(Random random, String... extensions) {
    List<String> wanted = List.of(extensions);
    List<Sample> fitting =
        documents.stream().filter(each -> wanted.contains(each.extension())).toList();
    return fitting.get(random.nextInt(fitting.size()));
  }

  String text(Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
