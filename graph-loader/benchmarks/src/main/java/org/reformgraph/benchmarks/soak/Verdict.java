package org.reformgraph.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reformgraph.benchmarks.soak.Trend.Point;

/**
 * Whether something held.
 *
 * @param words what was looked at, and what was seen
 */
record Verdict(String words, boolean held) {
  private static final double MOST_GROWTH = 0.05;
  private static final double MEGA = 1 << 20;

  /** All of them. */
  static List<Verdict> of(List<Sample> samples, Plan plan, int errors) {
    List<Sample> counted =
        samples.stream().filter(s -> s.seconds() > plan.warmUp().toSeconds()).toList();
    return List.of(
        new Verdict("errors     " + errors, errors == 0),
        heap("server", counted, Sample::server),
        heap("Neo4j", counted, Sample::database),
        handles("server", counted, Sample::server),
        handles("Neo4j", counted, Sample::database));
  }

  private static Verdict heap(
      String name, List<Sample> samples, Function<Sample, Sample.Part> part) {
    Stream<Point> live =
        samples.stream()
            .filter(sample -> part.apply(sample).live().isPresent())
            .map(s -> new Point(s.seconds(), part.apply(s).live().getAsLong() / MEGA));
    return growth("live heap  " + name, "MB", Trend.of(live.toList()));
  }

  private static Verdict handles(
      String name, List<Sample> samples, Function<Sample, Sample.Part> part) {
    Stream<Point> open =
        samples.stream().map(s -> new Point(s.seconds(), part.apply(s).figures().handles()));
    return growth("handles    " + name, "open", Trend.of(open.toList()));
  }

  /** Whether something grows by no more than a twentieth of its median after the warm-up. */
  static Verdict growth(String what, String unit, Trend trend) {
    String words =
        String.format(
            Locale.ROOT,
            "%s: median %.0f %s, %+.1f %% in the %.0f minutes after the warm-up (at most %+.0f %%)",
            what,
            trend.median(),
            unit,
            100 * trend.growth(),
            trend.span() / 60,
            100 * MOST_GROWTH);
    return new Verdict(words, trend.growth() <= MOST_GROWTH);
  }

  @Override
  public String toString() {
    return words + (held ? ": ok" : ": MISSED");
  }
}
