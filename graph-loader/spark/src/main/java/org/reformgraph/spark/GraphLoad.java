package org.reformgraph.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.Partitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.rdd.PartitionPruningRDD;
import org.reformgraph.spark.port.DocumentParts;
import org.reformgraph.spark.port.Graph;
import org.reformgraph.spark.port.Iterators;
import org.reformgraph.spark.port.Link;
import org.reformgraph.spark.port.SharedNode;
import org.reformgraph.spark.port.Target;
import scala.Function1;
import scala.Tuple2;

/**
 * Writes documents to the graph, from all executors. No two writers touch the same node at one
 * time: a document's own nodes have one writer, shared nodes are written once, in the order of
 * their ids, and relations in {@link Rounds}.
 */
final class GraphLoad {
  private final JavaSparkContext spark;
  private final Broadcast<EngineSource> engines;
  private final Target target;
  private final Rounds rounds;
  private final int writers;
  private long repeated;

  GraphLoad(JavaSparkContext spark, Broadcast<EngineSource> engines, Target target, int writers) {
    this.spark = spark;
    this.engines = engines;
    this.target = target;
    this.writers = writers;
    this.rounds = Rounds.forWriters(writers);
  }

  /**
   * What a load came to.
   *
   * @param written documents that were written
   * @param unchanged documents that the graph had already
   * @param settled entities that were derived anew
   * @param repeated transactions that the database had begun again, as after a deadlock
   */
  record Result(long written, long unchanged, long settled, long repeated) {}

  /** A part of a phase, as the database's writer takes it. */
  private interface Write<T> extends Serializable {
    long write(Graph graph, int part, Iterator<T> rows);
  }

  /**
   * Loads documents in place of what the graph has of them.
   *
   * @param force whether those are loaded too that have not changed
   */
  Result run(JavaRDD<DocumentParts> all, boolean force) {
    try (Graph graph = engines.value().engine().graph(target)) {
      graph.prepare();
      Map<String, String> known = graph.documents();
      Broadcast<Map<String, String>> held = spark.broadcast(force ? Map.of() : known);
      JavaRDD<DocumentParts> changed =
          all.filter(document -> !document.fingerprint().equals(held.value().get(document.id())));
      List<String> ids = changed.map(DocumentParts::id).collect();
      long unchanged = all.count() - ids.size();
      if (!ids.isEmpty()) {
        write(graph, changed, ids.stream().filter(known::containsKey).toList());
      }
      return new Result(ids.size(), unchanged, graph.settle(), repeated);
    }
  }

  private void write(Graph graph, JavaRDD<DocumentParts> documents, List<String> replaced) {
    JavaRDD<byte[]> own = documents.map(DocumentParts::row).coalesce(writers);
    int owners = own.getNumPartitions();
    try (Graph.Load load = graph.begin(replaced)) {
      String token = load.token();
      String phase = load.begin("documents", owners);
      each(own, (to, part, rows) -> to.writeDocuments(phase, part, token, rows));

      JavaRDD<SharedNode> shared = shared(documents);
      String sharing = load.begin("shared", shared.getNumPartitions());
      each(shared, (to, part, nodes) -> to.writeShared(sharing, part, nodes));

      JavaPairRDD<Cell, byte[]> links = links(documents);
      List<List<Integer>> all = rounds.all();
      for (int round = 0; round < all.size(); round++) {
        String linking = load.begin("round-" + round, rounds.cells());
        links(links, Set.copyOf(all.get(round)), linking);
      }

      load.keepLock();
      String finishing = load.begin("finish", owners);
      each(own, (to, part, rows) -> to.finishDocuments(finishing, part, token, rows));
    }
  }

  /** Each node once, the whole in the order of the ids. */
  private JavaRDD<SharedNode> shared(JavaRDD<DocumentParts> documents) {
    return documents
        .flatMap(document -> document.shared().iterator())
        .mapToPair(node -> new Tuple2<>(node.id(), node))
        .reduceByKey(SharedNode::merge)
        .sortByKey(true, writers)
        .values();
  }

  /** The relations in their cells, in each in a fixed order. */
  private JavaPairRDD<Cell, byte[]> links(JavaRDD<DocumentParts> documents) {
    Rounds cells = rounds;
    return documents
        .flatMap(document -> document.links().iterator())
        .mapToPair(link -> new Tuple2<>(Cell.of(link, cells), link.row()))
        .repartitionAndSortWithinPartitions(new ByCell(cells.cells()));
  }

  /** Writes the relations of some cells; the others' tasks are not even begun. */
  private void links(JavaPairRDD<Cell, byte[]> links, Set<Integer> cells, String phase) {
    Function1<Object, Object> wanted =
        (Function1<Object, Object> & Serializable) index -> cells.contains((Integer) index);
    JavaRDD<Tuple2<Cell, byte[]>> some =
        JavaRDD.fromRDD(
            PartitionPruningRDD.create(links.rdd(), wanted),
            scala.reflect.ClassTag$.MODULE$.apply(Tuple2.class));
    each(some, (to, part, rows) -> writeCell(to, phase, rows));
  }

  private static long writeCell(Graph to, String phase, Iterator<Tuple2<Cell, byte[]>> rows) {
    if (!rows.hasNext()) {
      return 0;
    }
    Tuple2<Cell, byte[]> first = rows.next();
    Iterator<byte[]> all = new Prepended<>(first._2(), Iterators.map(rows, Tuple2::_2));
    return to.writeLinks(phase, first._1().cell(), all);
  }

  private <T> void each(JavaRDD<T> rows, Write<T> write) {
    Broadcast<EngineSource> source = engines;
    Target to = target;
    List<Long> more =
        rows.mapPartitions(
                given -> {
                  try (Graph graph = source.value().engine().graph(to)) {
                    long again = write.write(graph, TaskContext.getPartitionId(), given);
                    return List.of(again).iterator();
                  }
                })
            .collect();
    repeated += more.stream().mapToLong(Long::longValue).sum();
  }

  /** Where a relation belongs, and when it comes there. */
  record Cell(int cell, String order) implements Comparable<Cell>, Serializable {
    static Cell of(Link link, Rounds rounds) {
      return new Cell(rounds.cell(link.from(), link.to()), link.order());
    }

    @Override
    public int compareTo(Cell other) {
      int byCell = Integer.compare(cell, other.cell);
      return byCell != 0 ? byCell : order.compareTo(other.order);
    }
  }

  /** A partition for each cell. */
  private static final class ByCell extends Partitioner {
    private static final long serialVersionUID = 1L;
    private final int cells;

    ByCell(int cells) {
      this.cells = cells;
    }

    @Override
    public int numPartitions() {
      return cells;
    }

    @Override
    public int getPartition(Object key) {
      return ((Cell) key).cell();
    }
  }
}
