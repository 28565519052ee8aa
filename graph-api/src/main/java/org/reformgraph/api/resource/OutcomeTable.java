package org.reformgraph.api.resource;

import java.util.List;
import org.reformgraph.api.http.CsvTable;
import org.reformgraph.api.http.Wording;
import org.springframework.stereotype.Component;

/** Outcomes in CSV. */
@Component
class OutcomeTable implements CsvTable<Outcome> {
  private static final List<Column<Outcome>> COLUMNS =
      List.of(
          Column.of("id", "id", Outcome::id),
          Column.of("成效主体", "of", each -> each.of().name()),
          Column.of("指标", "metric", Outcome::metric),
          Column.of("数值", "value", Outcome::value),
          Column.of("原文写法", "written", Outcome::written),
          Column.of("单位", "unit", Outcome::unit),
          Column.of("数字", "number", Outcome::number),
          Column.of("方向", "direction", Outcome::direction),
          Column.of("此前", "baseline", Outcome::baseline),
          Column.of(
              "折算值",
              "normalised",
              each -> each.normalised() == null ? null : each.normalised().value()),
          Column.of(
              "折算单位",
              "normalised unit",
              each -> each.normalised() == null ? null : each.normalised().unit()),
          Column.of(
              "原句",
              "sentence",
              each -> each.evidence() == null ? null : each.evidence().sentence()),
          Column.of(
              "案例", "case", each -> each.evidence() == null ? null : each.evidence().caseTitle()));

  @Override
  public Class<Outcome> type() {
    return Outcome.class;
  }

  @Override
  public Wording fileName(String address) {
    return new Wording("成效", "outcomes");
  }

  @Override
  public List<Column<Outcome>> columns() {
    return COLUMNS;
  }
}
