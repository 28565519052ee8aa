package org.reformgraph.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reformgraph.answer.Ref;
import org.reformgraph.compare.Comparison;
import org.reformgraph.report.ComparisonPaper;
import org.reformgraph.report.Language;
import org.reformgraph.report.Paper;

/** A comparison in every form. */
record ComparisonForms(Comparison comparison) implements AnswerOptions.Forms {
  private static final String NOTHING = "-";

  @Override
  public Object json() {
    return comparison;
  }

  @Override
  public Paper paper(Language language, String base, LocalDate day) {
    return ComparisonPaper.of(comparison, language, base, day);
  }

  @Override
  public String table() {
    List<String> lines = new ArrayList<>();
    lines.add("Cases read: " + cases());
    lines.add("Measures by kind (* of a region inside; - when nothing was read of it)");
    lines.addAll(matrix().lines());
    Table outcomes = outcomes();
    if (!outcomes.isEmpty()) {
      lines.add("");
      lines.add("Results that several of them have");
      lines.addAll(outcomes.lines());
    }
    Table gaps = gaps();
    if (!gaps.isEmpty()) {
      lines.add("");
      lines.add("Gaps in what was read");
      lines.addAll(gaps.lines());
    }
    return String.join("\n", lines) + "\n";
  }

  private Table matrix() {
    Table table = new Table();
    List<Object> header = new ArrayList<>(List.of(""));
    comparison.regions().forEach(region -> header.add(region.name()));
    table.row(header.toArray());
    for (Comparison.ConceptRow row : comparison.concepts()) {
      List<Object> cells = new ArrayList<>(List.of(row.concept().name()));
      row.cells().forEach(cell -> cells.add(cell(cell)));
      table.row(cells.toArray());
    }
    List<Object> rest = new ArrayList<>(List.of("(of no known kind)"));
    comparison.unclassified().forEach(number -> rest.add(number.toString()));
    return table.row(rest.toArray());
  }

  private static String cell(List<Comparison.Cell> cell) {
    return cell.isEmpty()
        ? NOTHING
        : cell.stream()
            .map(each -> each.measure().name() + (each.part() ? "*" : ""))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private String cases() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < comparison.regions().size(); i++) {
      numbers.add(comparison.regions().get(i).name() + " " + comparison.cases().get(i));
    }
    return String.join(", ", numbers);
  }

  private Table outcomes() {
    Table table = new Table();
    for (Comparison.Metric metric : comparison.outcomes()) {
      if (metric.shared()) {
        for (Comparison.Row row : metric.rows()) {
          table.row(
              metric.metric(),
              row.region().name() + (row.part() == null ? "" : " (" + row.part().name() + ")"),
              Table.right(BigDecimal.valueOf(row.number()).stripTrailingZeros().toPlainString()),
              metric.unit(),
              row.metric() + " " + row.value());
        }
      }
    }
    return table;
  }

  private Table gaps() {
    Table table = new Table();
    for (Comparison.Gap gap : comparison.gaps()) {
      table.row(
          gap.concept().name(), "missing in " + names(gap.missing()), "in " + names(gap.present()));
    }
    return table;
  }

  private static String names(List<Ref> regions) {
    return regions.stream().map(Ref::name).collect(Collectors.joining(", "));
  }
}
