package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.evaluate.Calibration;
import org.reformgraph.evaluate.Evaluation;
import org.reformgraph.evaluate.OffsetCheck;

/** An evaluation as lines of text. */
final class EvaluationText {
  private EvaluationText() {}

  static List<String> of(EvaluationReport report, boolean withErrors) {
    List<String> lines = new ArrayList<>();
    section(lines, "Figures", FiguresTable.of(report.evaluation(), report.baseline()));
    section(lines, "Of these, right", shares(report.evaluation(), report.offsets()));
    if (report.calibration() != null) {
      section(lines, "Right by confidence", rows(report.calibration().bands(), "confidence"));
      section(lines, "Right by rule", rows(report.calibration().methods(), "rule"));
    }
    if (withErrors) {
      ErrorTables errors = ErrorTables.of(report.evaluation());
      section(lines, "Causes", errors.causes());
      section(lines, "Missed and wrong", errors.list());
      section(lines, "Not where the offsets say", misplaced(report.offsets()));
    }
    return lines;
  }

  private static void section(List<String> lines, String heading, Table table) {
    if (!table.isEmpty()) {
      lines.add(heading);
      lines.addAll(table.lines());
    }
  }

  private static Table shares(Evaluation evaluation, OffsetCheck offsets) {
    Table table = new Table();
    evaluation
        .shares()
        .forEach((name, share) -> table.row(name, share.value(), share.right(), "of", share.of()));
    if (offsets != null) {
      int right = offsets.checked() - offsets.wrong().size();
      double share = offsets.checked() == 0 ? 0 : (double) right / offsets.checked();
      table.row("offsets", share, right, "of", offsets.checked());
    }
    return table;
  }

  private static Table misplaced(OffsetCheck offsets) {
    Table table = new Table();
    if (offsets != null) {
      offsets.wrong().forEach(table::row);
    }
    return table;
  }

  private static Table rows(List<Calibration.Row> rows, String name) {
    Table table = new Table();
    if (!rows.isEmpty()) {
      table.row("", name, Table.right("right"), "", "", "", Table.right("stated"));
    }
    for (Calibration.Row row : rows) {
      table.row(
          row.kind(),
          row.name(),
          row.right().value(),
          row.right().right(),
          "of",
          row.right().of(),
          Double.isNaN(row.confidence()) ? "" : row.confidence());
    }
    return table;
  }
}
