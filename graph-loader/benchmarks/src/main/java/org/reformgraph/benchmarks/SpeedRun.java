package org.reformgraph.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs {@link ExtractionBenchmark} and says how many times as fast as HanLP extraction is. The two
 * take turns, each in a process of its own, so that what else the machine does meets both.
 */
public final class SpeedRun {
  private static final int TURNS = 3;

  private SpeedRun() {}

  /**
   * @param args the texts' paths, parted by commas; none for the project's own texts
   */
  public static void main(String[] args) throws RunnerException, IOException {
    String paths = args.length > 0 ? args[0] : Corpus.BUNDLED;
    long characters =
        Corpus.characters(Corpus.repeated(Corpus.read(paths), ExtractionBenchmark.CHARACTERS));
    double ours = 0;
    double theirs = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      ours += milliseconds("extraction", paths);
      theirs += milliseconds("hanlp", paths);
    }
    System.out.printf(
        Locale.ROOT,
        "%nextraction %,.0f characters/s, HanLP with all recognisers %,.0f characters/s, ratio %.2f%n",
        characters * 1000 * TURNS / ours,
        characters * 1000 * TURNS / theirs,
        theirs / ours);
  }

  private static double milliseconds(String benchmark, String paths) throws RunnerException {
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(ExtractionBenchmark.class.getName() + "." + benchmark + "$")
                    .param("paths", paths)
                    .threads(1)
                    .forks(1)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.seconds(4))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(4))
                    .timeUnit(TimeUnit.MILLISECONDS)
                    .shouldFailOnError(true)
                    .build())
            .runSingle();
    return result.getPrimaryResult().getScore();
  }
}
