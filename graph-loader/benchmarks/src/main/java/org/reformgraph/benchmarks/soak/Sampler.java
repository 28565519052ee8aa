package org.reformgraph.benchmarks.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Takes samples until the time is over, on a thread of its own. */
final class Sampler implements Callable<List<Sample>> {
  private static final double SECOND = 1e9;
  private static final double MEGA = 1 << 20;

  private final Plan plan;
  private final Tally tally;
  private final Watch server;
  private final Watch database;
  private final long start;

  /**
   * @param start the {@link System#nanoTime} of the beginning
   */
  Sampler(Plan plan, Tally tally, Watch server, Watch database, long start) {
    this.plan = plan;
    this.tally = tally;
    this.server = server;
    this.database = database;
    this.start = start;
  }

  /** All samples; each beat ends with a whole collection of both processes, in turns. */
  @Override
  public List<Sample> call() throws IOException, InterruptedException {
    List<Sample> samples = new ArrayList<>();
    long step = Plan.SAMPLE.toNanos();
    long each = plan.beat().dividedBy(Plan.SAMPLE);
    for (long n = 1; n * step <= plan.length().toNanos(); n++) {
      TimeUnit.NANOSECONDS.sleep(start + n * step - System.nanoTime());
      boolean whole = n % each == each - 1; // ten seconds before the next reload
      Sample sample = sample((n - 1) * step, n * step, whole);
      samples.add(sample);
      if (whole) {
        tell(sample);
      }
    }
    return samples;
  }

  private Sample sample(long from, long to, boolean whole) throws IOException {
    Sample.Part ofServer = server.now(whole);
    Sample.Part ofDatabase = database.now(whole);
    Percentiles reads = tally.took(Kind::read, from, to);
    return new Sample(
        to / SECOND,
        ofServer,
        ofDatabase,
        reads.millis(50),
        reads.millis(99),
        reads.nanos().length,
        tally.wrong());
  }

  private static void tell(Sample sample) {
    System.err.printf(
        Locale.ROOT,
        "%s  server %.0f MB live, %d handles; Neo4j %.0f MB, %d; p99 %.0f ms; %d errors%n",
        Duration.ofSeconds((long) sample.seconds()),
        sample.server().live().orElse(0) / MEGA,
        sample.server().figures().handles(),
        sample.database().live().orElse(0) / MEGA,
        sample.database().figures().handles(),
        sample.p99(),
        sample.errors());
  }
}
