package org.reformgraph.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link ExtractionBenchmark} and says how many times as fast as HanLP extraction is, by
 * processor time.
 */
public final class SpeedRun {
  /**
   * Extraction is much code, which takes the compiler long to be done with. Rounds are counted, not
   * seconds: beside other work a minute may hold few of them.
   */
  private static final int WARM_UP_ROUNDS = 30;

  private static final int ROUNDS = 10;

  /** So short that an iteration is one round. */
  private static final TimeValue ONE_ROUND = TimeValue.milliseconds(1);

  private static final double NANOSECONDS = 1e9;

  private SpeedRun() {}

  /**
   * @param args the texts' paths, parted by commas; none for the project's own texts
   */
  public static void main(String[] args) throws RunnerException, IOException {
    String paths = args.length > 0 ? args[0] : Corpus.BUNDLED;
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getName())
                    .param("paths", paths)
                    .threads(1)
                    .forks(1)
                    .syncIterations(false)
                    .warmupIterations(WARM_UP_ROUNDS)
                    .warmupTime(ONE_ROUND)
                    .measurementIterations(ROUNDS)
                    .measurementTime(ONE_ROUND)
                    .shouldFailOnError(true)
                    .build())
            .runSingle();
    Map<String, Result> sums = result.getSecondaryResults();
    double characters = sums.get("characters").getScore();
    double ours = characters / sums.get("extraction").getScore() * NANOSECONDS;
    double theirs = characters / sums.get("hanlp").getScore() * NANOSECONDS;
    System.out.printf(
        Locale.ROOT,
        "%nextraction %,.0f characters/s, HanLP with all recognisers %,.0f characters/s, ratio %.2f%n",
        ours,
        theirs,
        ours / theirs);
  }
}
