package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.Judgement;
import org.reformgraph.evaluate.Tally;

/** An evaluation as lines of text. */
final class EvaluationText {
  private EvaluationText() {}

  static List<String> of(Evaluation evaluation, boolean withErrors) {
    List<String> lines = new ArrayList<>();
    section(lines, "Figures", figures(evaluation));
    section(lines, "Of what was found, right", shares(evaluation));
    if (withErrors) {
      List<Judgement> errors = inOrder(evaluation);
      section(lines, "Causes", causes(errors));
      section(lines, "Missed and wrong", list(errors));
    }
    return lines;
  }

  private static void section(List<String> lines, String heading, Table table) {
    if (!table.isEmpty()) {
      lines.add(heading);
      lines.addAll(table.lines());
    }
  }

  private static Table figures(Evaluation evaluation) {
    Table table = new Table();
    table.row(
        "",
        Table.right("P"),
        Table.right("R"),
        Table.right("F1"),
        Table.right("tp"),
        Table.right("fp"),
        Table.right("fn"));
    evaluation.tallies().forEach((row, tally) -> row(table, row, tally));
    return table;
  }

  private static void row(Table table, String name, Tally tally) {
    table.row(
        name, tally.precision(), tally.recall(), tally.f1(), tally.tp(), tally.fp(), tally.fn());
  }

  private static Table shares(Evaluation evaluation) {
    Table table = new Table();
    evaluation
        .shares()
        .forEach((name, share) -> table.row(name, share.value(), share.right(), "of", share.of()));
    return table;
  }

  /** By the rows of the table, then verdict and cause, then case. */
  private static List<Judgement> inOrder(Evaluation evaluation) {
    List<String> rows = List.copyOf(evaluation.tallies().keySet());
    return evaluation.errors().stream()
        .sorted(
            Comparator.comparingInt((Judgement each) -> rows.indexOf(each.kind()))
                .thenComparing(Judgement::verdict)
                .thenComparing(Judgement::cause))
        .toList();
  }

  private static Table causes(List<Judgement> errors) {
    Table table = new Table();
    errors.stream()
        .collect(
            Collectors.groupingBy(
                each -> List.of(each.kind(), each.verdict(), each.cause()),
                LinkedHashMap::new,
                Collectors.counting()))
        .forEach((key, count) -> table.row(key.get(0), key.get(1), key.get(2), count));
    return table;
  }

  private static Table list(List<Judgement> errors) {
    Table table = new Table();
    errors.forEach(
        each -> table.row(each.kind(), each.verdict(), each.cause(), each.caseId(), each.text()));
    return table;
  }
}
