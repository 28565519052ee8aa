package org.reformgraph.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.evaluate.Cause;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.Judgement;
import org.reformgraph.evaluate.Verdict;

/**
 * What was missed or is wrong.
 *
 * @param errors by the rows of the table of figures, then by verdict and cause
 */
record ErrorTables(List<Judgement> errors) {
  private record Kind(String row, Verdict verdict, Cause cause) {}

  static ErrorTables of(Evaluation evaluation) {
    List<String> rows = List.copyOf(evaluation.tallies().keySet());
    return new ErrorTables(
        evaluation.errors().stream()
            .sorted(
                Comparator.comparingInt((Judgement each) -> rows.indexOf(each.kind()))
                    .thenComparing(Judgement::verdict)
                    .thenComparing(Judgement::cause))
            .toList());
  }

  /** How many of each kind. */
  Table causes() {
    Map<Kind, Long> counts =
        errors.stream()
            .collect(
                Collectors.groupingBy(
                    each -> new Kind(each.kind(), each.verdict(), each.cause()),
                    LinkedHashMap::new,
                    Collectors.counting()));
    Table table = new Table();
    counts.forEach((kind, count) -> table.row(kind.row(), kind.verdict(), kind.cause(), count));
    return table;
  }

  /** Every one, with its case. */
  Table list() {
    Table table = new Table();
    errors.forEach(
        each -> table.row(each.kind(), each.verdict(), each.cause(), each.caseId(), each.text()));
    return table;
  }
}
