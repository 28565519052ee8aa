package org.reformgraph.spark;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.reformgraph.spark.port.Described;
import org.reformgraph.spark.port.DocumentParts;
import org.reformgraph.spark.port.Engine;
import org.reformgraph.spark.port.Entity;
import org.reformgraph.spark.port.Iterators;
import org.reformgraph.spark.port.Outcome;
import scala.Tuple2;

/** The job's files. What comes later reads the facts from there, and extracts nothing again. */
record FactsOutput(SparkSession session, OutputFolder folder) {
  private static final String WHOLE_FILES = "mapreduce.input.fileinputformat.split.minsize";
  private static final String REJECTED = "input STRING, reason STRING, message STRING";
  private static final String ENTITY =
      "id STRING, type STRING, name STRING, aliases ARRAY<STRING>, region STRING, number STRING,"
          + " cases INT, mentions INT";

  /** Writes everything that follows from the inputs alone. */
  void write(JavaRDD<Outcome> outcomes, Broadcast<EngineSource> engines) {
    outcomes.flatMap(outcome -> outcome.lines().iterator()).saveAsTextFile(folder.facts());
    JavaRDD<Row> rejected =
        outcomes
            .filter(outcome -> outcome.kind() == Outcome.Kind.REJECTED)
            .map(o -> RowFactory.create(o.input(), o.reason(), o.message()));
    session.createDataFrame(rejected, StructType.fromDDL(REJECTED)).write().json(folder.rejected());
    session
        .read()
        .schema(FactsTable.COLUMNS)
        .option("mode", "FAILFAST")
        .json(folder.facts())
        .write()
        .parquet(folder.parquet());
    session
        .createDataFrame(entities(engines), StructType.fromDDL(ENTITY))
        .write()
        .parquet(folder.entities());
  }

  /** What all documents together say of each entity. */
  private JavaRDD<Row> entities(Broadcast<EngineSource> engines) {
    return documents(engines)
        .flatMap(document -> document.described().iterator())
        .mapToPair(described -> new Tuple2<>(described.id(), described))
        .reduceByKey(Described::merge)
        .sortByKey()
        .mapPartitions(
            given -> {
              Engine engine = engines.value().engine();
              return Iterators.map(given, each -> row(engine.entity(each._2())));
            });
  }

  private static Row row(Entity entity) {
    return RowFactory.create(
        entity.id(),
        entity.type(),
        entity.name(),
        List.copyOf(entity.aliases()).toArray(String[]::new),
        entity.region(),
        entity.number(),
        entity.cases(),
        entity.mentions());
  }

  /** The documents of the facts, each whole. */
  JavaRDD<DocumentParts> documents(Broadcast<EngineSource> engines) {
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration whole = new Configuration(spark.hadoopConfiguration());
    whole.setLong(WHOLE_FILES, Long.MAX_VALUE);
    return spark
        .newAPIHadoopFile(
            folder.facts(), TextInputFormat.class, LongWritable.class, Text.class, whole)
        .mapPartitions(
            lines ->
                engines
                    .value()
                    .engine()
                    .documents(Iterators.map(lines, line -> line._2().toString())));
  }
}
