package org.reformgraph.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformgraph.ontology.vocabulary.REFORM;

/** Triples and words change together. */
class GenerationTests {
  private static final Node GRAPH =
      NodeFactory.createURI("https://data.example.org/graph/entities");
  private static final Node THING = NodeFactory.createURI("https://data.example.org/measure/1");

  /** One name that the triples have, beside one that a search finds. */
  private static final String BOTH =
      """
      SELECT ?name ?found {
        <https://data.example.org/measure/1> <http://www.w3.org/2000/01/rdf-schema#label> ?name .
        (?s ?score ?found) <http://jena.apache.org/text#query> '通办 OR 一证' .
      }
      """;

  @TempDir Path directory;
  private Generation generation;

  @BeforeEach
  void open() throws IOException {
    generation = Generation.open(directory);
    name("一网通办");
  }

  @AfterEach
  void close() {
    generation.close();
  }

  private void name(String name) {
    generation.write(name, () -> put(name));
  }

  private void put(String name) {
    generation.dataset().deleteAny(GRAPH, THING, Node.ANY, Node.ANY);
    generation
        .dataset()
        .add(
            Quad.create(
                GRAPH, THING, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "zh")));
    new Bookkeeping(generation.dataset())
        .hold(new Held(1, name, "", "https://data.example.org/", ""));
  }

  /** In a transaction of its own. */
  private List<String> seen() {
    return generation.read(books -> inTransaction());
  }

  private List<String> inTransaction() {
    try (QueryExec execution = QueryExec.dataset(generation.dataset()).query(BOTH).build()) {
      return execution.select().stream()
          .flatMap(row -> Stream.of(row.get("name"), row.get("found")))
          .map(Node::getLiteralLexicalForm)
          .toList();
    }
  }

  @Test
  void whoReadsSeesTheWordsOfHisTriples() {
    DatasetGraph dataset = generation.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      elsewhere(() -> name("一业一证"));

      assertThat(inTransaction()).containsExactly("一网通办", "一网通办");
    } finally {
      dataset.end();
    }
    assertThat(seen()).containsExactly("一业一证", "一业一证");
  }

  @Test
  void whatIsUndoneIsUndoneInBoth() {
    assertThatThrownBy(
            () ->
                generation.write(
                    "never",
                    () -> {
                      put("一业一证");
                      throw new GraphChangedException();
                    }))
        .isInstanceOf(GraphChangedException.class);

    assertThat(seen()).containsExactly("一网通办", "一网通办");
    name("一业一证");
    assertThat(seen()).containsExactly("一业一证", "一业一证");
  }

  /** The store gives 1.0 back for a 1 that was written, and would not find it again. */
  @Test
  void whatTheStoreWritesOtherwiseIsRemovedToo() {
    Node one = NodeFactory.createLiteralDT("1", XSDDatatype.XSDdecimal);
    generation.write("1", () -> generation.dataset().add(GRAPH, THING, REFORM.confidence, one));

    generation.write("2", () -> generation.remove(GRAPH, THING));

    boolean left = generation.read(books -> generation.dataset().containsGraph(GRAPH));
    assertThat(left).isFalse();
    generation.write(
        "3",
        () ->
            new StableDecimals(StreamRDFLib.dataset(generation.dataset()))
                .quad(Quad.create(GRAPH, THING, REFORM.confidence, one)));
    Node kept =
        generation.read(
            books -> generation.dataset().find(GRAPH, THING, null, null).next().getObject());
    assertThat(kept).isEqualTo(NodeFactory.createLiteralDT("1.0", XSDDatatype.XSDdecimal));
  }

  /** The process ends in the midst of a transaction, as when it is killed. */
  @Test
  void whatWasBeingWrittenWhenTheProcessWasKilledWasNeverThere() throws Exception {
    generation.close();

    assertThat(JavaProcess.run(KilledWriter.class, directory.toString()))
        .isEqualTo(KilledWriter.KILLED);

    generation = Generation.open(directory);
    assertThat(seen()).containsExactly("一网通办", "一网通办");
    assertThat(generation.held())
        .hasValueSatisfying(held -> assertThat(held.mark()).isEqualTo("一网通办"));
    name("一业一证");
    assertThat(seen()).containsExactly("一业一证", "一业一证");
  }

  /** What was being made beside the current data set is neither served nor kept. */
  @Test
  void whatWasBeingMadeWhenTheProcessWasKilledIsDeleted(@TempDir Path root) throws Exception {
    Generations generations = new Generations(root);
    Generation current = generations.beside();
    current.write(
        "current",
        () -> new Bookkeeping(current.dataset()).hold(new Held(1, "current", "", "", "")));
    generations.makeCurrent(current);
    current.close();
    Path half = Files.createDirectory(root.resolve("data-half"));

    assertThat(JavaProcess.run(KilledWriter.class, half.toString())).isEqualTo(KilledWriter.KILLED);

    try (Generation found = generations.current().orElseThrow()) {
      assertThat(found.directory()).isEqualTo(current.directory());
      generations.deleteAllBut(List.of(found));
      assertThat(half).doesNotExist();
    }
  }

  /** As a query does that takes too long. */
  @Test
  void aReaderThatIsBrokenOffTakesNothingFromTheWriter() {
    generation.write(
        "一业一证",
        () -> {
          put("一业一证");
          elsewhere(
              () -> {
                generation.dataset().begin(ReadWrite.READ);
                generation.dataset().abort();
                generation.dataset().end();
              });
        });

    assertThat(seen()).containsExactly("一业一证", "一业一证");
  }

  @Test
  void aCopyHoldsAllThatWasCommittedAndIsCompact(@TempDir Path root) throws IOException {
    for (int i = 0; i < 20; i++) {
      name("第" + i + "次通办");
    }
    generation.dataset().begin(ReadWrite.READ); // as somebody who reads all the time
    try (Generation copy = new Generations(root).compact(generation)) {
      generation.dataset().end();

      assertThat(copy.held()).isEqualTo(generation.held());
      assertThat(nodes(copy)).isLessThan(nodes(generation));
      Generation old = generation;
      generation = copy;
      assertThat(seen()).containsExactly("第19次通办", "第19次通办");
      name("一业一证");
      assertThat(seen()).containsExactly("一业一证", "一业一证");
      generation = old;
      assertThat(seen()).containsExactly("第19次通办", "第19次通办");
    }
  }

  /** How many bytes its terms take: those of what was replaced are kept until it is compact. */
  private static long nodes(Generation of) throws IOException {
    try (Stream<Path> files = Files.walk(of.directory())) {
      return files
          .filter(file -> file.endsWith("nodes-data.obj"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  @Test
  void aStoreHasGrownWhenItIsLargerThanItWasCompact() throws IOException {
    assertThat(generation.hasGrown(0)).isTrue();
    generation.rememberSize();
    assertThat(generation.hasGrown(0)).isFalse();
    Files.writeString(directory.resolve("compact-size"), "1");
    assertThat(generation.hasGrown(0)).isTrue();
    assertThat(generation.hasGrown(1L << 40)).isFalse();
    Files.writeString(directory.resolve("compact-size"), ""); // as a kill may leave it
    assertThat(generation.hasGrown(0)).isTrue();
  }

  @Test
  void wordsOfAnotherStateAreNotUsed() throws IOException {
    generation.close();
    SnapshotTextIndex words =
        new SnapshotTextIndex(
            FSDirectory.open(directory.resolve("words")), TextSearch.configuration());
    words.mark("another");
    words.prepareWriting();
    words.commitWriting();
    words.close();

    assertThatThrownBy(() -> Generation.open(directory))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not that of the triples");
    generation = Generation.open(directory.resolve("other"));
  }

  @Test
  void oneServerAtATimeUsesADirectory() throws IOException {
    try (DirectoryLock lock = DirectoryLock.take(directory)) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> DirectoryLock.take(directory))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another server keeps its SPARQL data in " + directory);
    }
    DirectoryLock.take(directory).close();
  }

  private static void elsewhere(Runnable work) {
    CompletableFuture.runAsync(work).join();
  }

  /** More than TDB2 keeps back before it writes to the file of its nodes. */
  private void putMany(String word) {
    for (int i = 0; i < 2_000; i++) {
      Node subject = NodeFactory.createURI("https://data.example.org/" + word + "/" + i);
      Node object = NodeFactory.createLiteralString(word.repeat(40) + i);
      generation.dataset().add(Quad.create(GRAPH, subject, RDFS.comment.asNode(), object));
    }
  }

  private long readable() {
    return generation.read(
        books -> {
          long[] read = {0};
          generation.dataset().find().forEachRemaining(quad -> read[0]++);
          return read[0];
        });
  }

  private void reopen() throws IOException {
    generation.close();
    generation = Generation.open(directory);
  }

  @Test
  void whatIsWrittenAfterAnUndoneWriteCanBeRead() throws IOException {
    long before = readable();
    reopen(); // so that nodes are read from the file
    assertThatThrownBy(
            () ->
                generation.write(
                    "undone",
                    () -> {
                      putMany("甲");
                      throw new GraphChangedException();
                    }))
        .isInstanceOf(GraphChangedException.class)
        .hasNoSuppressedExceptions();
    assertThat(readable()).isEqualTo(before);

    name("一证通办");
    generation.write("many", () -> putMany("乙"));

    assertThat(readable()).isEqualTo(before + 2_000);
    generation.write("一证通办", () -> {});
    reopen();
    assertThat(readable()).isEqualTo(before + 2_000);
    assertThat(seen()).containsExactly("一证通办", "一证通办");
  }

  /** As on a full disk: the index cannot write its list of files. */
  @Test
  void aCommitThatFailsIsUndoneAndTheNextOneIsNot() throws IOException {
    assertThatThrownBy(() -> writeWithoutRoomFor("pending_segments"))
        .isInstanceOf(TextIndexException.class);

    assertThat(generation.held())
        .hasValueSatisfying(held -> assertThat(held.mark()).isEqualTo("一网通办"));
    assertThat(seen()).containsExactly("一网通办", "一网通办");
    name("一证通办");
    assertThat(generation.broken()).isFalse();
    reopen();
    assertThat(seen()).containsExactly("一证通办", "一证通办");
  }

  /** The triples are committed by then: TDB2 would let the next writer wait for ever. */
  @Test
  void aCommitThatComesToNoEndBreaksTheDataSet() {
    assertThatThrownBy(() -> writeWithoutRoomFor("segments"))
        .isInstanceOf(TextIndexException.class);

    assertThat(generation.broken()).isTrue();
    assertThatThrownBy(() -> name("一证通办")).isInstanceOf(IllegalStateException.class);
  }

  private void writeWithoutRoomFor(String file) throws IOException {
    generation.write(
        "一业一证",
        () -> {
          put("一业一证");
          takeNameOfNext(file);
        });
  }

  /** A directory in the place of the file that the index is about to write. */
  private void takeNameOfNext(String file) {
    try {
      Path words = directory.resolve("words");
      try (FSDirectory index = FSDirectory.open(words)) {
        long last = SegmentInfos.readLatestCommit(index).getGeneration();
        Files.createDirectory(words.resolve(file + "_" + Long.toString(last + 1, 36)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
