package org.reformgraph.benchmarks.hostile;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many documents of each mutation ended how. */
final class OutcomeTable {
  private final Map<String, SortedMap<String, Integer>> counts = new LinkedHashMap<>();

  /** Counts a document. */
  void add(String mutation, String outcome) {
    counts.computeIfAbsent(mutation, m -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
  }

  /** How many documents ended so, of all mutations. */
  int count(String outcome) {
    return counts.values().stream().mapToInt(row -> row.getOrDefault(outcome, 0)).sum();
  }

  /** All documents. */
  int count() {
    return counts.values().stream().flatMap(row -> row.values().stream()).mapToInt(n -> n).sum();
  }

  /** A table in Markdown: a mutation a row, an outcome a column. */
  String markdown() {
    SortedSet<String> outcomes = new TreeSet<>();
    counts.values().forEach(row -> outcomes.addAll(row.keySet()));
    StringBuilder table = new StringBuilder("| mutation |");
    outcomes.forEach(outcome -> table.append(' ').append(outcome).append(" |"));
    table.append("\n|---|").append("---:|".repeat(outcomes.size())).append('\n');
    counts.forEach((mutation, row) -> table.append(line(mutation, row, outcomes)));
    SortedMap<String, Integer> all = new TreeMap<>();
    outcomes.forEach(outcome -> all.put(outcome, count(outcome)));
    return table.append(line("**all**", all, outcomes)).toString();
  }

  private static String line(
      String name, SortedMap<String, Integer> row, SortedSet<String> outcomes) {
    StringBuilder line = new StringBuilder("| ").append(name).append(" |");
    for (String outcome : outcomes) {
      Integer count = row.get(outcome);
      line.append(count == null || count == 0 ? " |" : String.format(Locale.ROOT, " %,d |", count));
    }
    return line.append('\n').toString();
  }
}
