package org.reformgraph.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reformgraph.answer.Ref;
import org.reformgraph.compare.Comparison;

/** A comparison as a report: the matrix, the results side by side, the gaps. */
public final class ComparisonPaper {
  private final Comparison comparison;
  private final Language language;
  private final Citations citations;

  private ComparisonPaper(Comparison comparison, Language language, String base) {
    this.comparison = comparison;
    this.language = language;
    this.citations = new Citations(base);
  }

  /**
   * Makes the report.
   *
   * @param base what the addresses of things start with, up to a last {@code /}
   * @param day when it is made
   */
  public static Paper of(Comparison comparison, Language language, String base, LocalDate day) {
    return new ComparisonPaper(comparison, language, base).paper(day);
  }

  private Paper paper(LocalDate day) {
    String names = Wordings.names(comparison.regions(), language);
    String title = language.of(names + "改革举措比较", "Reform measures of " + names);
    if (comparison.topic() != null) {
      title += language.of("（", " (") + comparison.topic().name() + language.of("）", ")");
    }
    List<Paper.Block> blocks = new ArrayList<>();
    blocks.add(Wordings.origin(language, day, comparison.truncated()));
    blocks.add(new Paper.Paragraph(Paper.Words.of(cases())));
    section(blocks, language.of("举措对照", "Measures by kind"), matrix());
    blocks.add(new Paper.Paragraph(Paper.Words.of(unclassified())));
    section(blocks, language.of("成效对照", "Results side by side"), outcomes(true));
    section(blocks, language.of("其他成效", "Other results"), outcomes(false));
    section(blocks, language.of("差距", "Gaps"), gaps());
    return new Paper(title, Wordings.fileName(title), language, blocks, citations.all());
  }

  /** How much was read of each: what was not read of is no gap yet. */
  private String cases() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < comparison.regions().size(); i++) {
      numbers.add(comparison.regions().get(i).name() + " " + comparison.cases().get(i));
    }
    return language.of(
        "已读案例数（含所辖地区）：" + String.join("，", numbers) + "。“—”与“未见”只说明已读材料没有提到，不等于当地没有做。",
        "Cases read, those of regions inside counted: "
            + String.join(", ", numbers)
            + ". “—” and “not in the graph” say that nothing was read of it, not that there is nothing.");
  }

  private void section(List<Paper.Block> blocks, String heading, Paper.Table table) {
    blocks.add(new Paper.Heading(heading));
    blocks.add(
        table.rows().isEmpty()
            ? new Paper.Paragraph(Paper.Words.of(language.of("无。", "None.")))
            : table);
  }

  private Paper.Table matrix() {
    List<String> header = new ArrayList<>(List.of(language.of("类型", "Kind")));
    comparison.regions().forEach(region -> header.add(region.name()));
    List<List<Paper.Words>> rows = new ArrayList<>();
    for (Comparison.ConceptRow row : comparison.concepts()) {
      List<Paper.Words> cells = new ArrayList<>(List.of(Paper.Words.of(row.concept().name())));
      row.cells().forEach(cell -> cells.add(cell(cell)));
      rows.add(cells);
    }
    return new Paper.Table(header, rows);
  }

  private Paper.Words cell(List<Comparison.Cell> cell) {
    List<Paper.Line> lines = new ArrayList<>();
    for (Comparison.Cell each : cell) {
      StringBuilder text = new StringBuilder(each.measure().name());
      if (each.part()) {
        text.append(language.of("（", " (")).append(each.measure().region().name());
        text.append(language.of("）", ")"));
      }
      if (each.since() != null) {
        text.append(language.of("，" + each.since() + "起", ", since " + each.since()));
      }
      lines.add(new Paper.Line(text.toString(), citations.of(each.evidence())));
    }
    return lines.isEmpty() ? Paper.Words.of("—") : new Paper.Words(lines);
  }

  private String unclassified() {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < comparison.regions().size(); i++) {
      numbers.add(comparison.regions().get(i).name() + " " + comparison.unclassified().get(i));
    }
    return language.of(
        "另有未归类的举措（不在上表）：" + String.join("，", numbers) + "。括号内为所辖地区。",
        "Measures of no known kind, which the table leaves out: "
            + String.join(", ", numbers)
            + ". Regions in brackets lie in the one compared.");
  }

  private Paper.Table outcomes(boolean shared) {
    List<List<Paper.Words>> rows = new ArrayList<>();
    for (Comparison.Metric metric : comparison.outcomes()) {
      if (metric.shared() == shared) {
        metric.rows().forEach(row -> rows.add(outcome(metric, row)));
      }
    }
    return new Paper.Table(
        List.of(
            language
                .of(
                    "指标|地区|举措|原文指标|原文数值|统一数值|统一单位|变化|此前|出处",
                    "Metric|Region|Measure|As written|Value as written|Value|Unit|Change|Before|Source")
                .split("\\|", -1)),
        rows);
  }

  private List<Paper.Words> outcome(Comparison.Metric metric, Comparison.Row row) {
    return List.of(
        Paper.Words.of(metric.metric()),
        Paper.Words.of(region(row)),
        Paper.Words.of(row.measure() == null ? "" : row.measure().name()),
        Paper.Words.of(row.metric()),
        Paper.Words.of(row.value()),
        Paper.Words.of(BigDecimal.valueOf(row.number()).stripTrailingZeros().toPlainString()),
        Paper.Words.of(metric.unit()),
        Paper.Words.of(direction(row.direction())),
        Paper.Words.of(row.baseline() == null ? "" : row.baseline()),
        Paper.Words.of(citations.of(row.evidence())));
  }

  private String region(Comparison.Row row) {
    return row.part() == null
        ? row.region().name()
        : row.region().name()
            + language.of("（" + row.part().name() + "）", " (" + row.part().name() + ")");
  }

  private String direction(String direction) {
    return switch (direction) {
      case "increase" -> language.of("上升", "up");
      case "decrease" -> language.of("下降", "down");
      default -> "";
    };
  }

  private Paper.Table gaps() {
    List<List<Paper.Words>> rows = new ArrayList<>();
    for (Comparison.Gap gap : comparison.gaps()) {
      rows.add(
          List.of(
              Paper.Words.of(gap.concept().name()),
              Paper.Words.of(names(gap.missing())),
              Paper.Words.of(names(gap.present()))));
    }
    return new Paper.Table(
        List.of(language.of("类型|图谱中未见|已有", "Kind|Not in the graph|Present").split("\\|", -1)),
        rows);
  }

  private String names(List<Ref> regions) {
    return Wordings.names(regions, language);
  }
}
