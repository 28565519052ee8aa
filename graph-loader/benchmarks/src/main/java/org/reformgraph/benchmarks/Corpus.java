package org.reformgraph.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reformgraph.read.Document;
import org.reformgraph.read.DocumentReader;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.input.Found;
import org.reformgraph.read.input.Input;
import org.reformgraph.read.input.InputFinder;
import org.reformgraph.read.input.InputLimits;

/** The documents to measure on, decoded and healed. */
final class Corpus {
  /** The project's own texts, from the root of the repository. */
  static final String BUNDLED =
      "graph-loader/samples/digests,graph-loader/src/test/resources/gold/seen/text";

  private Corpus() {}

  /**
   * Reads files, folders and zip files.
   *
   * @param paths parted by commas
   * @throws IOException when one cannot be read or holds no document
   */
  static List<Document> read(String paths) throws IOException {
    DocumentReader reader = new DocumentReader();
    List<Document> documents = new ArrayList<>();
    List<Path> places = Stream.of(paths.split(",")).map(Path::of).toList();
    try (Stream<Found> found = new InputFinder(InputLimits.defaults()).find(places, "benchmark")) {
      for (Found each : found.toList()) {
        if (each instanceof Input input) {
          documents.add(reader.read(input));
        }
      }
    } catch (RejectedInputException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (documents.isEmpty()) {
      throw new IOException(
          "no document in " + paths + ": run from the repository's root, or name other paths");
    }
    return documents;
  }

  /** The documents again and again, until there are so many characters. */
  static List<Document> repeated(List<Document> documents, long least) {
    List<Document> repeated = new ArrayList<>();
    while (characters(repeated) < least) {
      repeated.addAll(documents);
    }
    return repeated;
  }

  /** How long the healed texts are together. */
  static long characters(List<Document> documents) {
    return documents.stream().mapToLong(d -> d.text().text().length()).sum();
  }
}
