package org.reformgraph.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.reformgraph.cypher.testing.GraphDump;
import org.reformgraph.cypher.testing.Neo4jTest;

/** Loaders at once end in the graph that loaders one after the other end in. */
@Neo4jTest
class ConcurrentWritersIT {
  private static final int LOADERS = 3;

  private final Driver driver;
  private final List<DocumentFacts> documents = Samples.many(6, 4, 11);
  private GraphDump expected;

  ConcurrentWritersIT(Driver driver) {
    this.driver = driver;
  }

  @BeforeEach
  void oneLoader() {
    EmptyGraph.in(driver);
    load(documents);
    expected = GraphDump.of(driver);
    EmptyGraph.in(driver);
  }

  @Test
  void ofDifferentDocuments() {
    List<Runnable> loads =
        IntStream.range(0, LOADERS)
            .mapToObj(
                loader ->
                    IntStream.range(0, documents.size())
                        .filter(i -> i % LOADERS == loader)
                        .mapToObj(documents::get)
                        .toList())
            .<Runnable>map(part -> () -> part.forEach(d -> load(List.of(d))))
            .toList();
    atOnce(loads);

    assertThat(GraphDump.of(driver)).isEqualTo(expected);
  }

  @Test
  void ofTheSameDocumentsInPieces() {
    atOnce(List.of(this::loadInPieces, this::loadInPieces));

    assertThat(GraphDump.of(driver)).isEqualTo(expected);
  }

  @Test
  void throughOneWriterInSeveralThreads() {
    GraphWriter writer = writer(GraphWriter.DEFAULT_ROWS);
    atOnce(documents.stream().<Runnable>map(d -> () -> writer.write(d)).toList());
    writer.settle();

    assertThat(GraphDump.of(driver)).isEqualTo(expected);
  }

  @Test
  void oneRemovingWhatTheOtherLoads() {
    DocumentFacts gone = Samples.document("gone.txt", Samples.guizhou(), Samples.beichen());
    load(List.of(gone));
    atOnce(
        List.of(
            () -> load(documents),
            () -> {
              GraphWriter writer = writer(GraphWriter.DEFAULT_ROWS);
              writer.remove(gone.id());
              writer.settle();
            }));

    assertThat(GraphDump.of(driver)).isEqualTo(expected);
  }

  private void load(List<DocumentFacts> part) {
    GraphWriter writer = writer(GraphWriter.DEFAULT_ROWS);
    writer.write(part);
    writer.settle();
  }

  /** Each document takes several transactions, between which the other loader gets its turn. */
  private void loadInPieces() {
    GraphWriter writer = writer(20);
    writer.write(documents);
    writer.settle();
  }

  private GraphWriter writer(int rows) {
    return GraphWriter.open(driver, Samples.gazetteer(), Samples.CONCEPTS, rows);
  }

  private static void atOnce(List<Runnable> loads) {
    List<CompletableFuture<Void>> running =
        loads.stream().map(CompletableFuture::runAsync).toList();
    running.forEach(CompletableFuture::join);
  }
}
