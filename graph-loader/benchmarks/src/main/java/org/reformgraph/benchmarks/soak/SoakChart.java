package org.reformgraph.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reformgraph.benchmarks.soak.Panel.Series;
import org.reformgraph.benchmarks.soak.Trend.Point;

/** What is drawn of a run: live heap, handles, and how late answers were. */
record SoakChart(Plan plan, List<Sample> samples, Tally tally) {
  private static final double MEGA = 1 << 20;
  private static final double SECOND = 1e9;

  Chart chart() {
    String title =
        String.format(
            Locale.ROOT,
            "%d minutes of mixed load over %,d cases (shaded: warm-up)",
            plan.length().toMinutes(),
            plan.cases());
    return new Chart(
        title,
        plan.length().toSeconds(),
        plan.warmUp().toSeconds(),
        List.of(
            new Panel(
                "Heap alive after a whole collection, MB",
                List.of(
                    new Series("server", live(Sample::server)),
                    new Series("Neo4j", live(Sample::database)))),
            new Panel(
                "Open file handles",
                List.of(
                    new Series("server", handles(Sample::server)),
                    new Series("Neo4j", handles(Sample::database)))),
            new Panel(
                "Answers, from when they were due, ms",
                List.of(
                    new Series("reads, median", late(Kind::read, 50)),
                    new Series("reads, p99", late(Kind::read, 99)),
                    new Series("similar, p99", late(Kind.SIMILAR::equals, 99))))));
  }

  private List<Point> live(Function<Sample, Sample.Part> part) {
    return samples.stream()
        .filter(sample -> part.apply(sample).live().isPresent())
        .map(s -> new Point(s.seconds(), part.apply(s).live().getAsLong() / MEGA))
        .toList();
  }

  private List<Point> handles(Function<Sample, Sample.Part> part) {
    return samples.stream()
        .map(s -> new Point(s.seconds(), part.apply(s).figures().handles()))
        .toList();
  }

  /** A point a beat. */
  private List<Point> late(Predicate<Kind> kinds, double percent) {
    List<Point> points = new ArrayList<>();
    long beat = plan.beat().toNanos();
    for (long from = 0; from + beat <= plan.length().toNanos(); from += beat) {
      double millis = tally.took(kinds, from, from + beat).millis(percent);
      if (!Double.isNaN(millis)) {
        points.add(new Point((from + beat / 2.0) / SECOND, millis));
      }
    }
    return points;
  }
}
