package org.reformgraph.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.read.RejectedInputException;
import org.reformgraph.read.RejectedInputException.Reason;
import org.reformgraph.write.DocumentFacts;
import org.reformgraph.write.OfflineGraph;

/**
 * Writes documents to the files of a bulk import: any number of {@link #write}, and one {@link
 * #finish}. The graph that comes of it is that of {@code GraphWriter} in an empty database.
 *
 * <p>In memory are, beside the documents that are being written, ids of cases, places of documents
 * and the buffers of two sorts.
 */
public final class BulkWriter implements Closeable {
  private static final String SCRIPT = "import.sh";

  private final Path folder;
  private final OfflineGraph graph;
  private final Tables tables;
  private final SaidOfEntities said;
  private final Copyings copyings;
  private final WrittenDocuments written = new WrittenDocuments();

  private BulkWriter(Path folder, OfflineGraph graph, long sortBytes) {
    this.folder = folder;
    this.graph = graph;
    this.tables = new Tables(folder);
    this.said = new SaidOfEntities(folder, sortBytes);
    this.copyings = new Copyings(folder, sortBytes);
  }

  /**
   * A writer into an empty folder.
   *
   * @param folder made when it is not there
   * @param graph of this run alone
   * @throws BadBulkFolderException when there is something in the folder
   */
  public static BulkWriter into(Path folder, OfflineGraph graph)
      throws IOException, BadBulkFolderException {
    return into(folder, graph, SortedSpool.DEFAULT_BYTES);
  }

  /**
   * As {@link #into(Path, OfflineGraph)}.
   *
   * @param sortBytes how much is sorted in memory at once
   */
  static BulkWriter into(Path folder, OfflineGraph graph, long sortBytes)
      throws IOException, BadBulkFolderException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadBulkFolderException(folder + " is no folder. Name one that is empty or new.");
    }
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new BadBulkFolderException(
            folder + " is not empty. Empty it, or name a folder that is empty or new.");
      }
    }
    return new BulkWriter(folder, graph, sortBytes);
  }

  /**
   * Writes documents, each in place of what was written of it before; all or none.
   *
   * @throws RejectedInputException when one of them cannot be written
   */
  public void write(List<DocumentFacts> documents) throws IOException, RejectedInputException {
    List<HeldRows> all = new ArrayList<>();
    Map<String, String> cases = new HashMap<>();
    for (DocumentFacts document : documents) {
      HeldRows rows = HeldRows.of(document, graph);
      Optional<String> obstacle = obstacle(rows, cases);
      if (obstacle.isPresent()) {
        throw new RejectedInputException(
            Reason.FAILED, document.info().path() + " " + obstacle.get());
      }
      all.add(rows);
    }
    for (HeldRows rows : all) {
      write(rows);
    }
  }

  private Optional<String> obstacle(HeldRows rows, Map<String, String> together) {
    for (String each : rows.cases()) {
      String other = together.getOrDefault(each, written.documentOf(each));
      if (other != null && !other.equals(rows.id())) {
        return Optional.of("has the case " + each + ", which is another document's");
      }
      together.put(each, rows.id());
    }
    return rows.obstacle();
  }

  private void write(HeldRows rows) throws IOException {
    Map<CsvFile, CsvFile.Part> before = tables.ends();
    rows.to(tables);
    said.add(written.next(), rows);
    written.add(rows, tables.since(before));
  }

  /** Settles all that was written, and makes the folder whole. */
  public Manifest finish() throws IOException {
    said.settle(graph, tables, copyings, written::isReplaced);
    copyings.write(graph, tables);
    graph.finish(tables);
    tables.close();
    written.cut();
    close();
    List<Manifest.Part> parts = tables.parts();
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            GraphSchema.VERSION,
            graph.vocabulary(),
            written.documents(),
            written.cases(),
            rows(parts, true),
            rows(parts, false),
            tables.longest(),
            parts,
            tables.emptyLists());
    Files.writeString(folder.resolve(SCRIPT), ImportWords.script(manifest));
    BulkFolder.write(folder.resolve(Manifest.FILE), manifest);
    return manifest;
  }

  private static long rows(List<Manifest.Part> parts, boolean nodes) {
    return parts.stream()
        .filter(part -> part.nodes() == nodes)
        .mapToLong(Manifest.Part::rows)
        .sum();
  }

  /** Leaves a folder without a manifest, unless it was finished. */
  @Override
  public void close() throws IOException {
    Closing.all(List.of(tables, said, copyings));
  }
}
