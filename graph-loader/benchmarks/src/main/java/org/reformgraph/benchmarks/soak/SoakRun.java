package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.neo4j.driver.Driver;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.benchmarks.process.Command;

/**
 * A long mixed load on the embedded Neo4j and {@code reformgraph serve}, as users start them:
 * reads, similar measures, SPARQL, uploads, and loads of changed documents. It fails when anything
 * is not answered as it should be, or when live heap or open handles grow after the warm-up. Linux
 * only.
 */
public final class SoakRun {
  private static final String MINUTES = "60";
  private static final String CASES = "10000";
  private static final String HEAP = "1g";
  private static final int FAILED = 1;

  /** The property that leaves the first questions out. */
  private static final String COLD = "cold";

  /** Before the schedule begins, one after the other. */
  private static final int FIRST_QUESTIONS = 600;

  private final Plan plan;
  private final Stack stack;
  private final SoakArchive archive;
  private final Tally tally = new Tally();

  private SoakRun(Plan plan, Stack stack, SoakArchive archive) {
    this.plan = plan;
    this.stack = stack;
    this.archive = archive;
  }

  /**
   * @param args how many minutes (60 when left out); how many cases (10,000); a folder to keep
   *     archive, home, {@code soak.csv} and {@code soak.svg} in, a second run over which finds all
   *     loaded (when left out a temporary one, and the two files are left in {@code target})
   */
  public static void main(String[] args) throws Exception {
    Duration length = Duration.ofMinutes(Long.parseLong(args.length > 0 ? args[0] : MINUTES));
    int cases = Integer.parseInt(args.length > 1 ? args[1] : CASES);
    Path given = args.length > 2 ? Path.of(args[2]).toAbsolutePath() : null;
    boolean held;
    try (Workplace place = Workplace.of(given)) {
      Stack stack = new Stack(Command.ofJar(place.file("home")).with("-Xmx" + HEAP).atFreePorts());
      Thread end = new Thread(stack::close, "end-of-soak");
      Runtime.getRuntime().addShutdownHook(end);
      try (stack) {
        SoakArchive archive = SoakArchive.in(place.file("archive"), cases);
        Path results = given == null ? Path.of("target") : given;
        held = new SoakRun(new Plan(length, cases), stack, archive).run(results);
      } finally {
        Runtime.getRuntime().removeShutdownHook(end);
      }
    }
    System.exit(held ? 0 : FAILED);
  }

  private boolean run(Path results) throws Exception {
    long before = System.nanoTime();
    stack.command().succeed("load", "--quiet", archive.stock().toString());
    stack.command().succeed("load", "--quiet", archive.current().toString());
    long loaded = System.nanoTime();
    stack.serve();
    System.out.printf(
        Locale.ROOT,
        "stack      %,d cases loaded with vectors in %.0f s, SPARQL ready after %.0f s; -Xmx%s each%n",
        plan.cases(),
        (loaded - before) / 1e9,
        (System.nanoTime() - loaded) / 1e9,
        HEAP);
    List<Sample> samples;
    Load load;
    try (Driver driver = stack.driver();
        Watch server = Watch.of(stack.serverProcess());
        Watch database = Watch.of(stack.databaseProcess())) {
      load = load(driver);
      if (!Boolean.getBoolean(COLD)) {
        load.begin(FIRST_QUESTIONS);
      }
      samples = soak(load, server, database);
    }
    List<Verdict> verdicts = Verdict.of(samples, plan, tally.wrong());
    Files.createDirectories(results);
    Files.writeString(results.resolve("soak.csv"), new SampleTable(samples).csv());
    Files.writeString(
        results.resolve("soak.svg"), new SoakChart(plan, samples, tally).chart().svg());
    System.out.println(new Report(plan, tally, verdicts, load.latest()));
    return verdicts.stream().allMatch(Verdict::held);
  }

  private Load load(Driver driver) throws IOException {
    Client client = new Client(stack.start());
    Questions questions = new Questions(stack.start(), stack.sparql(), Subjects.of(driver));
    return new Load(questions, client, tally)
        .with(
            Kind.UPLOAD,
            new Uploads(client, archive, sent(driver)),
            Executors.newCachedThreadPool(SoakRun::thread))
        .with(
            Kind.RELOAD,
            new Reloads(client, stack.command(), archive),
            Executors.newSingleThreadExecutor(SoakRun::thread));
  }

  /** It does not keep a run alive that has failed. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "soak");
    thread.setDaemon(true);
    return thread;
  }

  /** How many documents runs before this one have sent. */
  private static int sent(Driver driver) {
    return driver
        .executableQuery("MATCH (d:Document {collection: 'uploads'}) RETURN count(d) AS count")
        .execute()
        .records()
        .get(0)
        .get("count")
        .asInt();
  }

  private List<Sample> soak(Load load, Watch server, Watch database)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    ExecutorService beside = Executors.newSingleThreadExecutor(SoakRun::thread);
    try {
      Future<List<Sample>> samples =
          beside.submit(new Sampler(plan, tally, server, database, start));
      load.run(new Schedule(List.of(Kind.values()), plan.length().toNanos()), start);
      return samples.get();
    } finally {
      beside.shutdownNow();
    }
  }
}
