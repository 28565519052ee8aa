package org.reformgraph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reformgraph.pipeline.Rejection;
import org.reformgraph.pipeline.RunSummary;

/** The summary at the end of a run, as lines of text. */
final class SummaryText {
  private SummaryText() {}

  static List<String> of(RunSummary run) {
    List<String> lines = new ArrayList<>();
    section(lines, "Inputs", inputs(run));
    section(lines, "Found", facts(run));
    section(lines, "Rejected", rejected(run));
    section(lines, "Time, over all threads", times(run));
    return lines;
  }

  private static void section(List<String> lines, String heading, Table table) {
    if (!table.isEmpty()) {
      lines.add(heading);
      lines.addAll(table.lines());
    }
  }

  private static Table inputs(RunSummary run) {
    Table table = new Table().row("seen", run.inputs()).row("loaded", run.loaded());
    some(table, "unchanged", run.unchanged());
    some(table, "rejected", run.rejections().size());
    some(table, "ignored", run.ignored());
    return table;
  }

  private static void some(Table table, String what, long number) {
    if (number > 0) {
      table.row(what, number);
    }
  }

  private static Table facts(RunSummary run) {
    Table table = new Table();
    if (run.cases() > 0) {
      table.row("Case", run.cases());
      run.facts().forEach((kind, number) -> some(table, kind, number));
    }
    return table;
  }

  private static Table rejected(RunSummary run) {
    Table table = new Table();
    Map<Object, List<Rejection>> byReason =
        run.rejections().stream()
            .collect(Collectors.groupingBy(Rejection::reason, TreeMap::new, Collectors.toList()));
    byReason.forEach(
        (reason, rejections) -> {
          table.row(reason, rejections.size());
          rejections.forEach(r -> table.row("", "", r.input()));
        });
    return table;
  }

  private static Table times(RunSummary run) {
    Table table = new Table();
    run.times().forEach((stage, time) -> table.row(stage, seconds(time)));
    return table.row("elapsed", seconds(run.elapsed()));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%7.2f s", time.toMillis() / 1000.0);
  }
}
