package org.reformgraph.benchmarks.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reformgraph.benchmarks.corpus.CorpusRun;
import org.reformgraph.benchmarks.graph.Workplace;
import org.reformgraph.pipeline.Stage;

/**
 * Loads made-up archives of several sizes with the command that users have, each into a Neo4j of
 * its own and in {@code -Xmx1g}: for the first time, and again when nothing has changed. Says what
 * each case and each stage took, how much heap was in use, and how much faster the second load was.
 * The smallest archive is also extracted by several numbers of threads, and the bytes compared. A
 * chart of several sizes is written to {@code growth.svg}, where this is run.
 */
public final class GrowthRun {
  private static final String SIZES = "1000,10000,100000";
  private static final int[] THREADS = {1, 2, 3, 8};

  private GrowthRun() {}

  /** What a size came to. */
  private record Row(int cases, MeasuredLoad.Load first, MeasuredLoad.Load again, long bytes) {}

  /**
   * @param args sizes in cases, joined by commas ({@code 1000,10000,100000} when left out); a
   *     folder to work in, which is kept; a temporary one when left out
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int[] sizes =
        Arrays.stream((args.length > 0 ? args[0] : SIZES).split(","))
            .mapToInt(Integer::parseInt)
            .sorted()
            .toArray();
    try (Workplace workplace = Workplace.of(args.length > 1 ? Path.of(args[1]) : null)) {
      List<Row> rows = new ArrayList<>();
      for (int size : sizes) {
        Path place = Files.createDirectories(workplace.file(Integer.toString(size)));
        rows.add(row(size, place));
        print(rows.get(rows.size() - 1));
        if (rows.size() == 1) {
          threads(place);
        }
      }
      stages(rows, Path.of("growth.svg").toAbsolutePath());
    }
  }

  private static Row row(int size, Path place) throws IOException, InterruptedException {
    MeasuredLoad load = new MeasuredLoad(place.resolve("home"));
    Path archive = place.resolve("archive");
    if (!Files.exists(archive)) {
      CorpusRun.main(new String[] {archive.toString(), Integer.toString(size), "0"});
    }
    load.startDatabase();
    try {
      MeasuredLoad.Load first = load.run(archive.resolve("text"));
      MeasuredLoad.Load again = load.run(archive.resolve("text"));
      if (first.loaded() == 0 || again.loaded() != 0 || again.unchanged() != first.loaded()) {
        throw new IllegalStateException(
            "not a first load and one of nothing new: " + first + again);
      }
      return new Row(size, first, again, Workplace.size(load.store()));
    } finally {
      load.stopDatabase();
    }
  }

  private static void threads(Path place) throws IOException, InterruptedException {
    TreeSet<String> digests = new TreeSet<>();
    MeasuredLoad load = new MeasuredLoad(place.resolve("home"));
    for (int threads : THREADS) {
      digests.add(load.extracted(place.resolve("archive").resolve("text"), threads));
    }
    if (digests.size() != 1) {
      throw new IllegalStateException("other facts with other threads");
    }
    System.out.printf(
        "threads    %s: the same bytes%n",
        Arrays.stream(THREADS).mapToObj(Integer::toString).collect(Collectors.joining(", ")));
  }

  private static void print(Row row) {
    MeasuredLoad.Load first = row.first();
    System.out.printf(
        Locale.ROOT,
        "%,10d cases in %,d documents: %.1f s (%.1f s of it before the first document and after the last), %,.0f cases/s; heap in use after collections at most %d MB, by tenths %s; store %,d MB; again %.1f s: %.1f times as fast%n",
        first.cases(),
        first.loaded(),
        first.seconds(),
        first.seconds() - first.milliseconds().get("elapsed") / 1e3,
        first.cases() / first.seconds(),
        first.heap().stream().mapToInt(Integer::intValue).max().orElse(0),
        first.heap(),
        row.bytes() >> 20,
        row.again().seconds(),
        first.seconds() / row.again().seconds());
  }

  /** Milliseconds a case, so that what grows faster than the archive is seen. */
  private static void stages(List<Row> rows, Path chart) throws IOException {
    Map<String, List<GrowthChart.Point>> points = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      points.put(
          stage.toString(),
          rows.stream().map(row -> point(row.first(), stage.toString())).toList());
    }
    points.put(
        "whole load",
        rows.stream()
            .map(Row::first)
            .map(load -> new GrowthChart.Point(load.cases(), 1e3 * load.seconds() / load.cases()))
            .toList());
    points.forEach(
        (stage, all) ->
            System.out.printf(
                "%-10s %s%n",
                stage,
                all.stream()
                    .map(point -> String.format(Locale.ROOT, "%.3f", point.millis()))
                    .collect(Collectors.joining("  ", "", " ms a case"))));
    if (rows.size() > 1) {
      Files.writeString(chart, new GrowthChart(points).svg());
      System.out.println("chart      " + chart);
    }
  }

  private static GrowthChart.Point point(MeasuredLoad.Load load, String stage) {
    double millis = load.milliseconds().get(stage);
    return new GrowthChart.Point(load.cases(), millis / load.cases());
  }
}
