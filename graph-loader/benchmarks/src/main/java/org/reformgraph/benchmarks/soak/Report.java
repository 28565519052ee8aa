package org.reformgraph.benchmarks.soak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is printed at the end.
 *
 * @param latest by how many nanoseconds the latest question was asked late
 */
record Report(Plan plan, Tally tally, List<Verdict> verdicts, long latest) {
  private static final double MILLI = 1e6;
  private static final double ALL = 100;

  @Override
  public String toString() {
    StringBuilder lines =
        new StringBuilder("kind            right  errors   p50 ms   p95 ms   p99 ms  most ms\n");
    for (Kind kind : Kind.values()) {
      lines.append(row(kind.toString(), kind::equals));
    }
    lines.append(row("all reads", Kind::read));
    lines.append(String.format(Locale.ROOT, "asked late by at most %.0f ms%n", latest / MILLI));
    tally
        .errors()
        .forEach(
            (sort, errors) ->
                lines.append(
                    String.format(
                        Locale.ROOT, "  %d × %s; %s%n", errors.count(), sort, errors.first())));
    return lines + verdicts.stream().map(Verdict::toString).collect(Collectors.joining("\n"));
  }

  /** Counts are of the whole run; times are of what was due after the warm-up. */
  private String row(String name, Predicate<Kind> kinds) {
    List<Kind> meant = Arrays.stream(Kind.values()).filter(kinds).toList();
    Percentiles took = tally.took(kinds, plan.warmUp().toNanos(), Long.MAX_VALUE);
    return String.format(
        Locale.ROOT,
        "%-14s %,6d %,7d %8.1f %8.1f %8.1f %8.1f%n",
        name,
        meant.stream().mapToInt(tally::right).sum(),
        meant.stream().mapToInt(tally::wrong).sum(),
        took.millis(50),
        took.millis(95),
        took.millis(99),
        took.millis(ALL));
  }
}
