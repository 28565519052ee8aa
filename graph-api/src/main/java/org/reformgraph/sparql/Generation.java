package org.reformgraph.sparql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.AutoTxn;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.lucene.store.FSDirectory;
import org.reformgraph.ontology.vocabulary.REFORM;

/**
 * A data set on disk: a TDB2 store and a text index, which change together. Readers see what was
 * there when they began.
 */
final class Generation implements AutoCloseable {
  /**
   * How many terms TDB2 keeps in memory. Its own 200,000 and 750,000 have no regard for the heap,
   * and were still filling when an archive of 10,000 cases had been asked for twenty minutes.
   */
  private static final StoreParams CACHES =
      StoreParams.builder().node2NodeIdCacheSize(50_000).nodeId2NodeCacheSize(100_000).build();

  private final Path directory;
  private final DatasetGraph triples;
  private final TransactionCoordinator coordinator;
  private final SnapshotTextIndex words;
  private final DatasetGraphText dataset;

  /** Whether the last write was undone and its trace in the store not mended. */
  private boolean undone;

  private Generation(Path directory) throws IOException {
    Files.createDirectories(directory.resolve("triples"));
    this.directory = directory;
    TextQuery.init();
    this.words =
        new SnapshotTextIndex(
            FSDirectory.open(directory.resolve("words")), TextSearch.configuration());
    this.triples = connect(directory.resolve("triples"));
    this.coordinator = TDBInternal.getTransactionCoordinator(triples);
    coordinator.modifyConfig(() -> coordinator.addExternal(words.transactions()));
    this.dataset = new DatasetGraphText(triples, words, new Producer(words));
    dataset.getContext().set(TextQuery.textIndex, words);
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /**
   * Opens a data set, an empty one when the directory is.
   *
   * @throws IOException when it cannot be read, or triples and words do not belong together
   */
  static Generation open(Path directory) throws IOException {
    Generation generation = new Generation(directory);
    try {
      generation.compareMarks();
      return generation;
    } catch (IOException | RuntimeException e) {
      generation.close();
      throw e;
    }
  }

  private void compareMarks() throws IOException {
    if (!held().map(Held::mark).orElse("").equals(words.mark())) {
      throw new IOException("the text index in " + directory + " is not that of the triples");
    }
  }

  private static DatasetGraph connect(Path directory) {
    return DatabaseMgr.connectDatasetGraph(Location.create(directory.toString()), CACHES);
  }

  /** The data set as queries see it. */
  DatasetGraph dataset() {
    return dataset;
  }

  /** What the data set holds; empty when nothing was written yet. */
  Optional<Held> held() {
    return read(Bookkeeping::held);
  }

  /** Reads in one transaction. */
  <T> T read(Function<Bookkeeping, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(new Bookkeeping(dataset)));
  }

  /**
   * Writes in one transaction; what is thrown undoes it.
   *
   * @param mark what the data set holds afterwards, written also to the text index
   */
  void write(String mark, Runnable writing) {
    if (undone) {
      mend();
    }
    undone = true;
    try {
      transact(
          () -> {
            words.mark(mark);
            writing.run();
          });
      undone = false;
    } catch (RuntimeException | Error e) {
      mendAfter(e);
      throw e;
    }
  }

  private void mendAfter(Throwable cause) {
    try {
      mend();
    } catch (RuntimeException | Error e) {
      cause.addSuppressed(e); // the next write tries again before it writes
    }
  }

  /**
   * Does it wholly or not at all. {@link Txn#executeWrite} would leave the transaction open when
   * its commit fails, as on a full disk, and what the thread reads later would be what was undone.
   */
  private void transact(Runnable writing) {
    if (broken()) {
      throw new IllegalStateException("a commit in " + directory + " came to no end");
    }
    try (AutoTxn transaction = Txn.autoTxn(dataset, TxnType.WRITE)) {
      writing.run();
      transaction.commit();
    }
  }

  /**
   * Whether a commit failed when it could no longer be undone, or undoing failed. TDB2 keeps its
   * permit to write then: who asked for it would wait for ever. For the thread that writes.
   */
  boolean broken() {
    boolean free = coordinator.tryBlockWriters();
    if (free) {
      coordinator.enableWriters();
    }
    return !free;
  }

  /** Whether somebody is reading. */
  boolean isRead() {
    return coordinator.countActiveReaders() > 0;
  }

  /**
   * Makes the file of the nodes sound after a transaction that was undone. TDB2 (Jena 5.6 and 6.0)
   * then cuts the file, but goes on to write where it was: later nodes are looked for elsewhere
   * than they stand, and the data set cannot be read any more. A byte that nobody looks for,
   * written after some reading, takes the file's end to where the next write goes.
   */
  private void mend() {
    NodeTable table = quads().getNodeTable();
    while (table.wrapped() != null) {
      table = table.wrapped();
    }
    BinaryDataFile file = ((NodeTableTRDF) table).getData();
    transact(
        () -> {
          words.mark(new Bookkeeping(dataset).held().map(Held::mark).orElse(""));
          if (file.length() > 0) {
            file.read(0, new byte[1], 0, 1);
          }
          file.write(new byte[1], 0, 1);
        });
    undone = false;
  }

  /**
   * Removes quads within the caller's writing transaction: first those that are searched, from
   * triples and words, then all from the triples by what the store knows them by. To look quads up
   * and remove them again by their terms would miss those whose terms the store does not keep as
   * they were written.
   *
   * @param subject {@link Node#ANY} for the whole graph
   */
  void remove(Node graph, Node subject) {
    for (Node property : TextSearch.properties()) {
      List<Quad> searched = new ArrayList<>();
      dataset.find(graph, subject, property, Node.ANY).forEachRemaining(searched::add);
      searched.forEach(dataset::delete);
    }
    NodeTupleTable quads = quads();
    List<Tuple<NodeId>> known = new ArrayList<>();
    quads.findAsNodeIds(graph, subject, Node.ANY, Node.ANY).forEachRemaining(known::add);
    known.forEach(quads.getTupleTable()::delete);
  }

  /** The quads as the store keeps them, for a transaction of the caller. */
  NodeTupleTable quads() {
    return TDBInternal.requireStorage(triples).getQuadTable().getNodeTupleTable();
  }

  /**
   * Copies what is there to an empty directory, without the room of what was replaced. Nobody may
   * write meanwhile; readers go on. TDB2's own compaction will not do while data are served: who
   * reads at its end begins in the old store and ends in the new one, and the old one waits for
   * that reader for ever (Jena 5.6, 6.0 too).
   */
  void copyTo(Path empty) throws IOException {
    words.copyTo(Files.createDirectories(empty.resolve("words")));
    Path target = Files.createDirectories(empty.resolve("triples"));
    DatasetGraph copy = connect(target);
    try {
      CopyDSG.copy(triples, copy);
    } finally {
      TDBInternal.expel(copy);
    }
  }

  /** Whether the triples take this many bytes more than when they last were compact. */
  boolean hasGrown(long growth) throws IOException {
    String size = Files.exists(size()) ? Files.readString(size()) : "";
    long compact = size.isEmpty() ? 0 : Long.parseLong(size); // empty after a kill
    return bytes() - compact > Math.max(growth, compact);
  }

  /** Says that the triples are compact now. */
  void rememberSize() throws IOException {
    Files.writeString(size(), Long.toString(bytes()));
  }

  private Path size() {
    return directory.resolve("compact-size");
  }

  /** How much room the triples take. */
  private long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("triples"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  Path directory() {
    return directory;
  }

  /** Nobody may read any more; closing it once more does nothing. */
  @Override
  public void close() {
    try {
      TDBInternal.expel(triples, broken()); // a transaction without an end counts as active
    } finally {
      words.close();
    }
  }

  /** The ontology's own labels are not searched: the entities' graph has those of its concepts. */
  private static final class Producer extends TextDocProducerTriples {
    Producer(SnapshotTextIndex words) {
      super(words);
    }

    @Override
    public void change(
        org.apache.jena.query.text.changes.TextQuadAction action,
        Node graph,
        Node subject,
        Node property,
        Node object) {
      if (!REFORM.ONTOLOGY.equals(graph) && object.isLiteral()) {
        super.change(action, graph, subject, property, object);
      }
    }
  }
}
