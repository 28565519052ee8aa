package org.reformgraph.api.resource;

import java.util.List;
import java.util.function.Function;
import org.reformgraph.api.http.CsvTable;
import org.reformgraph.api.http.Wording;
import org.springframework.stereotype.Component;

/** Facts in CSV. */
@Component
class FactTable implements CsvTable<Fact> {
  private static final List<Column<Fact>> COLUMNS =
      List.of(
          Column.of("关系", "relation", Fact::relation),
          Column.of("方向", "direction", Fact::direction),
          Column.of("状态", "status", Fact::status),
          Column.of("对方id", "other id", each -> each.other().id()),
          Column.of("对方类型", "other type", each -> Kind.wording(each.other().type())),
          Column.of("对方", "other", each -> each.other().name()),
          Column.of(
              "对方地区",
              "other region",
              each -> each.other().region() == null ? null : each.other().region().name()),
          Column.of("始于", "since", Fact::since),
          Column.of("称首创", "claims to be first", Fact::pioneer),
          Column.of("方式", "mode", Fact::mode),
          Column.of(
              "所涉举措", "measure", each -> each.measure() == null ? null : each.measure().name()),
          Column.of("原句", "sentence", evidence(Evidence::sentence)),
          Column.of("案例", "case", evidence(Evidence::caseTitle)),
          Column.of("案例日期", "case date", evidence(Evidence::caseDate)),
          Column.of("页码", "page", evidence(Evidence::page)),
          Column.of("起", "start", evidence(Evidence::start)),
          Column.of("止", "end", evidence(Evidence::end)),
          Column.of("置信度", "confidence", evidence(Evidence::confidence)),
          Column.of("关系键", "key", Fact::key));

  private static Function<Fact, Object> evidence(Function<Evidence, Object> part) {
    return fact -> fact.evidence() == null ? null : part.apply(fact.evidence());
  }

  @Override
  public Class<Fact> type() {
    return Fact.class;
  }

  @Override
  public Wording fileName(String address) {
    return new Wording("事实", "facts");
  }

  @Override
  public List<Column<Fact>> columns() {
    return COLUMNS;
  }
}
