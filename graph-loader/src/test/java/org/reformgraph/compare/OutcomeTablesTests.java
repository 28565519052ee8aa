package org.reformgraph.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformgraph.answer.Ref;
import org.reformgraph.ontology.UnitTable;

class OutcomeTablesTests {
  private static final Ref CONCEPT = new Ref("concept/cross-province", "Concept", "跨省通办");
  private static final Ref ONE = Ref.region("region/1", "甲市");
  private static final Ref TWO = Ref.region("region/2", "乙市");

  private final OutcomeTables tables =
      new OutcomeTables(MetricWords.bundled(), new SameUnits(UnitTable.bundled()));

  @Test
  void theSameAspectOfAConceptStandsInTheUnitThatMostHave() {
    List<Comparison.Metric> metrics =
        tables.of(
            List.of(
                facts(ONE, outcome(CONCEPT, "办理时间", "2", "天", 2)),
                facts(
                    TWO,
                    outcome(CONCEPT, "办结时限", "36", "小时", 36),
                    outcome(CONCEPT, "平均用时", "1", "天", 1))));

    Comparison.Metric metric = metrics.get(0);
    assertThat(metrics).hasSize(1);
    assertThat(metric.metric()).isEqualTo("跨省通办 · 时间");
    assertThat(metric.unit()).isEqualTo("天");
    assertThat(metric.shared()).isTrue();
    assertThat(metric.rows())
        .extracting(row -> row.region().name(), Comparison.Row::value, Comparison.Row::number)
        .containsExactly(tuple("甲市", "2天", 2.0), tuple("乙市", "36小时", 1.5), tuple("乙市", "1天", 1.0));
  }

  @Test
  void moneyIsCountedOutAndThingsOfDifferentKindsStayApart() {
    List<Comparison.Metric> metrics =
        tables.of(
            List.of(
                facts(
                    ONE, outcome(null, "累计发放贷款", "2", "亿元", 2e8), outcome(null, "惠及", "3", "家", 3)),
                facts(
                    TWO,
                    outcome(null, "发放贷款", "500", "万元", 5e6),
                    outcome(null, "惠及", "3", "万人", 3e4))));

    assertThat(metrics)
        .extracting(Comparison.Metric::unit, Comparison.Metric::shared)
        .containsExactlyInAnyOrder(tuple("元", true), tuple("家", false), tuple("人", false));
    assertThat(metrics.get(0).rows()).extracting(Comparison.Row::number).containsExactly(2e8, 5e6);
  }

  @Test
  void whatDoesNotSayWhatWasMeasuredComparesWithNothingElsewhere() {
    List<Comparison.Metric> metrics =
        tables.of(
            List.of(
                facts(ONE, outcome(null, "办结", "2", "件", 2), outcome(CONCEPT, "惠及企业", "3", "家", 3)),
                facts(
                    TWO,
                    outcome(null, "办结", "720", "件", 720),
                    outcome(null, "惠及企业", "5", "家", 5))));

    assertThat(metrics).hasSize(4).noneMatch(Comparison.Metric::shared);
  }

  @Test
  void workingDaysAreNoDays() {
    List<Comparison.Metric> metrics =
        tables.of(
            List.of(
                facts(ONE, outcome(CONCEPT, "办理时间", "3", "个工作日", 3)),
                facts(TWO, outcome(CONCEPT, "办理时间", "3", "天", 3))));

    assertThat(metrics).hasSize(2).noneMatch(Comparison.Metric::shared);
  }

  private static RegionFacts facts(Ref region, RegionFacts.Achieved... outcomes) {
    return new RegionFacts(region, 1, List.of(), List.of(outcomes), false);
  }

  private static RegionFacts.Achieved outcome(
      Ref concept, String metric, String value, String unit, double number) {
    return new RegionFacts.Achieved(
        null, null, concept, metric, value + unit, unit, number, "decrease", null, null);
  }
}
