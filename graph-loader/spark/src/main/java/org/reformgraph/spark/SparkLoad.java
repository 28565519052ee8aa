package org.reformgraph.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.CollectionAccumulator;
import org.reformgraph.spark.port.Outcome;

/** The job: documents in, facts out, and a graph when a database is named. */
public final class SparkLoad {
  private static final int WRONG_USAGE = 2;
  private static final int MAX_WRITERS = 16;

  private final JobOptions options;
  private final SparkSession session;
  private final JavaSparkContext spark;
  private final PrintStream out;
  private final long began = System.nanoTime();

  private SparkLoad(JobOptions options, SparkSession session, PrintStream out) {
    this.options = options;
    this.session = session;
    this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    this.out = out;
  }

  /** The job's entrance; {@code reformgraph spark-submit} writes the arguments. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      JobOptions options = JobOptions.of(args, System.getenv());
      try (SparkSession session =
          SparkSession.builder().appName("reformgraph " + options.input()).getOrCreate()) {
        new SparkLoad(options, session, out).run();
      }
    } catch (IllegalArgumentException | FileNotFoundException e) {
      err().println("reformgraph: " + e.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  /** Corrections are told in Chinese, also where the system's language is none. */
  private static PrintStream err() {
    return new PrintStream(System.err, true, StandardCharsets.UTF_8);
  }

  private void run() throws IOException {
    Configuration hadoop = spark.hadoopConfiguration();
    Listing listing = Listing.of(options.input(), hadoop);
    OutputFolder folder = OutputFolder.open(options.output(), hadoop);
    Broadcast<EngineSource> engines = spark.broadcast(new EngineSource(options.knowledge()));
    FactsOutput facts = new FactsOutput(session, folder);
    extract(listing, engines, facts);
    if (options.target() != null) {
      load(facts, engines);
    }
    say("done", "after " + seconds() + " s");
  }

  private void extract(Listing listing, Broadcast<EngineSource> engines, FactsOutput facts) {
    String collection = options.collection() == null ? listing.collection() : options.collection();
    int tasks =
        options.slices() > 0
            ? options.slices()
            : DocumentSlices.tasks(listing, spark.defaultParallelism());
    CollectionAccumulator<String> failed = session.sparkContext().collectionAccumulator("failed");
    JavaRDD<Outcome> outcomes =
        Extraction.of(spark, listing, collection, tasks, engines, failed)
            .persist(StorageLevel.DISK_ONLY());
    facts.write(outcomes, engines);
    // of tasks that were done twice, and of every task of a process: each once
    new TreeSet<>(failed.value())
        .forEach(each -> err().println("warning: correction not applied: " + each));
    Tally tally = outcomes.map(Tally::of).fold(Tally.NONE, Tally::plus);
    say("inputs", tally.inputs() + " in " + listing.files().size() + " files");
    say("loaded", tally.read() + " (" + tally.cases() + " cases)");
    say("rejected", tally.rejected() + " (reasons in " + facts.folder().rejected() + ")");
    say("ignored", Long.toString(tally.ignored()));
    say("extracted", "after " + seconds() + " s");
    outcomes.unpersist();
  }

  private void load(FactsOutput facts, Broadcast<EngineSource> engines) {
    int writers =
        options.writers() > 0
            ? options.writers()
            : Math.min(MAX_WRITERS, spark.defaultParallelism());
    GraphLoad load = new GraphLoad(spark, engines, options.target(), writers);
    GraphLoad.Result result = load.run(facts.documents(engines), options.force());
    say("written", result.written() + " documents by " + writers + " writers");
    say("unchanged", Long.toString(result.unchanged()));
    say("settled", result.settled() + " entities");
    say("repeated", result.repeated() + " transactions");
  }

  private void say(String what, String how) {
    out.printf("%-10s %s%n", what, how);
  }

  private long seconds() {
    return Duration.ofNanos(System.nanoTime() - began).toSeconds();
  }
}
