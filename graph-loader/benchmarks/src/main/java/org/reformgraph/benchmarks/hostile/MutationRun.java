package org.reformgraph.benchmarks.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.reformgraph.pipeline.PipelineConfig;

/**
 * Makes bad documents of the project's samples, runs them through the pipeline, and prints how many
 * of each kind ended how. Fails when something else came of one than a load or a rejection with a
 * reason.
 */
public final class MutationRun {
  /** Libraries have much to say about such files. */
  private static final Logger ALL_LOGS = Logger.getLogger("");

  private static final int BATCH = 200;
  private static final int HUGE_MEGABYTES = 500;

  /** Just within what is read at all. */
  private static final int LARGE_MEGABYTES = 195;

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int SLOWEST = 10;

  private final Samples samples;
  private final List<Mutation> mutations = Mutations.all();
  private final long seed;
  private final Trial trial;

  /**
   * @param samples to make bad documents of
   * @param seed the same makes the same documents
   * @param config how the pipeline works
   */
  MutationRun(Samples samples, long seed, PipelineConfig config) {
    this.samples = samples;
    this.seed = seed;
    this.trial = new Trial(config);
  }

  /**
   * Run from the repository's root.
   *
   * @param args how many documents (10,000 when left out); the seed (1); whether a line of 500 MB
   *     and one of 195 MB come last ({@code huge})
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PipelineConfig config = PipelineConfig.ofThisMachine().withPatience(PATIENCE);
    MutationRun run = new MutationRun(Samples.bundled(Path.of("")), seed, config);
    ALL_LOGS.setLevel(Level.OFF);
    long start = System.nanoTime();
    Path folder = Files.createTempDirectory("mutations");
    try {
      run.documents(documents, folder);
      if (args.length > 2 && args[2].equals("huge")) {
        run.line(HUGE_MEGABYTES, folder);
        run.line(LARGE_MEGABYTES, folder);
      }
    } finally {
      Files.delete(folder);
    }
    run.print((System.nanoTime() - start) / 1_000_000_000);
    if (!run.trial.faults().isEmpty()) {
      System.exit(1);
    }
  }

  /** Makes documents, each mutation by turns, and runs them a folder at a time. */
  void documents(int documents, Path folder) throws IOException, InterruptedException {
    for (int first = 0; first < documents; first += BATCH) {
      Map<String, String> names = new LinkedHashMap<>();
      for (int i = first; i < Math.min(documents, first + BATCH); i++) {
        Mutation mutation = mutations.get(i % mutations.size());
        Sample made = mutation.maker().make(samples, new Random(seed * 1_000_003 + i));
        String name = "%06d.%s".formatted(i, made.extension());
        Files.write(folder.resolve(name), made.bytes());
        names.put(name, mutation.name());
      }
      run(folder, names);
      System.err.printf(
          Locale.ROOT,
          "%,d documents; %,d inputs, %,d loaded, %,d ignored, faults: %s%n",
          Math.min(documents, first + BATCH),
          trial.inputs(),
          trial.table().count(Trial.LOADED),
          trial.table().count(Trial.IGNORED),
          trial.faults());
    }
  }

  private void run(Path folder, Map<String, String> names)
      throws IOException, InterruptedException {
    try {
      trial.run(folder, names);
    } finally {
      for (String name : names.keySet()) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  private void line(int megabytes, Path folder) throws IOException, InterruptedException {
    String name = megabytes + ".txt";
    byte[] words = "某市推出“一窗办结”，办理时间由3个工作日压缩至1个工作日，".getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 20)) {
      for (long written = 0; written < (long) megabytes << 20; written += words.length) {
        out.write(words);
      }
    }
    run(folder, Map.of(name, "a line of " + megabytes + " MB"));
  }

  Trial trial() {
    return trial;
  }

  private void print(long seconds) {
    OutcomeTable table = trial.table();
    System.out.println(table.markdown());
    int loaded = table.count(Trial.LOADED);
    int ignored = table.count(Trial.IGNORED);
    System.out.printf(
        Locale.ROOT,
        "%,d inputs = %,d loaded + %,d rejected + %,d ignored; seed %d, %,d s, with -Xmx%dm%n%n",
        trial.inputs(),
        loaded,
        table.count() - loaded - ignored,
        ignored,
        seed,
        seconds,
        Runtime.getRuntime().maxMemory() >> 20);
    System.out.println("slowest:");
    trial
        .slowest()
        .limit(SLOWEST)
        .forEach(
            each ->
                System.out.printf(Locale.ROOT, "%8.1f s  %s%n", each.getValue(), each.getKey()));
    System.out.printf(Locale.ROOT, "%nfaults: %d%n", trial.faults().size());
    trial.faults().forEach(System.out::println);
  }
}
