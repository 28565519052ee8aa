package org.reformgraph.benchmarks.soak;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Samples as CSV: a line each, numbers in bytes, seconds and milliseconds, gaps left empty. */
record SampleTable(List<Sample> samples) {
  private static final String HEAD =
      "seconds,server_live,server_after_gc,server_handles,server_threads,server_rss,"
          + "neo4j_live,neo4j_after_gc,neo4j_handles,neo4j_threads,neo4j_rss,"
          + "reads,p50_ms,p99_ms,errors\n";

  String csv() {
    StringBuilder lines = new StringBuilder(HEAD);
    samples.forEach(sample -> lines.append(line(sample)));
    return lines.toString();
  }

  private static String line(Sample sample) {
    return String.format(
        Locale.ROOT,
        "%.0f,%s,%s,%d,%s,%s,%d%n",
        sample.seconds(),
        part(sample.server()),
        part(sample.database()),
        sample.reads(),
        millis(sample.p50()),
        millis(sample.p99()),
        sample.errors());
  }

  private static String part(Sample.Part part) {
    ProcessFigures figures = part.figures();
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%d,%d",
        number(part.live()),
        part.afterCollection(),
        figures.handles(),
        figures.threads(),
        figures.residentBytes());
  }

  private static String number(OptionalLong number) {
    return number.isPresent() ? Long.toString(number.getAsLong()) : "";
  }

  private static String millis(double millis) {
    return Double.isNaN(millis) ? "" : String.format(Locale.ROOT, "%.1f", millis);
  }
}
