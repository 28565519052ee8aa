package org.reformgraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.reformgraph.spark.port.DocumentFile;
import org.reformgraph.spark.port.Engine;
import org.reformgraph.spark.port.Outcome;

/** From files to facts: the stages, in each executor. */
final class Extraction {
  private static final String CLASH = "NAME_CLASH";

  private Extraction() {}

  /**
   * What becomes of every file, in the order of reading.
   *
   * @param failedCorrections takes those that could not be applied, some of them several times
   */
  static JavaRDD<Outcome> of(
      JavaSparkContext spark,
      Listing listing,
      String collection,
      int tasks,
      Broadcast<EngineSource> engines,
      CollectionAccumulator<String> failedCorrections) {
    List<List<DocumentSlices.Slot>> slices =
        DocumentSlices.of(listing, engines.value().engine(), tasks);
    Broadcast<SerializableConfiguration> hadoop =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    return spark
        .parallelize(slices, Math.max(1, slices.size()))
        .mapPartitions(
            given -> {
              Engine engine = engines.value().engine();
              Configuration configuration = hadoop.value().value();
              Stream<Outcome> outcomes =
                  stream(given)
                      .flatMap(List::stream)
                      .flatMap(slot -> read(slot, collection, engine, configuration).stream());
              Stream<Outcome> end =
                  Stream.of(failedCorrections)
                      .flatMap(
                          failed -> {
                            engine.failedCorrections().forEach(failed::add);
                            return Stream.empty();
                          });
              return Stream.concat(outcomes, end).iterator();
            });
  }

  private static List<Outcome> read(
      DocumentSlices.Slot slot, String collection, Engine engine, Configuration configuration) {
    Listing.Listed file = slot.file();
    if (slot.clashes()) {
      return List.of(
          new Outcome(
              file.path(),
              Outcome.Kind.REJECTED,
              CLASH,
              "another file's name is the same to the eye: rename one of them",
              List.of()));
    }
    ClassLoader spark = Thread.currentThread().getContextClassLoader();
    return engine.read(
        new DocumentFile(
            file.path(), collection, file.size(), () -> open(file.uri(), configuration, spark)));
  }

  /**
   * Called by the engine, under its class loader: Hadoop looks its file systems up by the thread's,
   * once for the whole process, and must find Spark's.
   */
  private static InputStream open(String uri, Configuration configuration, ClassLoader spark)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(spark);
    try {
      Path path = new Path(URI.create(uri));
      return path.getFileSystem(configuration).open(path);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static <T> Stream<T> stream(Iterator<T> iterator) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
  }
}
