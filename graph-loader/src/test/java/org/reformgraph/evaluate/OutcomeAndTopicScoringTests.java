package org.reformgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which found outcome is which gold outcome, which topics are right, and which case is which. */
class OutcomeAndTopicScoringTests {
  private static OneScoredCase scored(String metric, String value, String unit) {
    return OneScoredCase.of(
        "'entities': [], 'outcomes': [{'metric': '退税办理额', 'value': '562.48', 'unit': '万元'}]",
        "'outcomes': [{'metric': '%s', 'value': '%s', 'unit': '%s', 'evidence': '今年办理退税562.48万元，额度居前'}]"
            .formatted(metric, value, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "退税办理额, 562.48, 万元, true",
    "办理额, 562.48万, 元, true",
    "退税办理额, ５６２.４８, 万元, true",
    "退税办理额, 562.48, 元, false",
    "退税办理额, 562, 万元, false",
    "'', 562.48, 万元, true",
  })
  void valueAndUnitAreOneTextAndTheMetricMayStandInTheEvidence(
      String metric, String value, String unit, boolean same) {
    assertThat(scored(metric, value, unit).tally("Outcome"))
        .isEqualTo(same ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
  }

  @Test
  void theCauseTellsWhatDiffers() {
    assertThat(scored("退税办理额", "562.48", "元").errors())
        .containsExactly(
            "Outcome missed unit: 退税办理额 562.48万元", "Outcome wrong unit: 退税办理额 562.48元");
    assertThat(scored("退税办理额", "9", "万元").errors())
        .containsExactly("Outcome missed value: 退税办理额 562.48万元", "Outcome wrong value: 退税办理额 9万元");
    assertThat(
            OneScoredCase.of(
                    "'entities': [], 'outcomes': [{'metric': '办件量', 'value': '3', 'unit': '件'}]",
                    "'outcomes': [{'metric': '时间', 'value': 3, 'unit': '件'}]")
                .errors())
        .containsExactly("Outcome missed metric: 办件量 3件", "Outcome wrong metric: 时间 3件");
  }

  @Test
  void topicsAreRequiredOrTouchedOrWrong() {
    OneScoredCase scored =
        OneScoredCase.of(
            "'entities': [], 'topics': {'required': ['taxes', 'credit'], 'optional': ['labour']}",
            "'topics': [{'code': 'taxes'}, 'labour', 'insolvency']");

    assertThat(scored.tally("Topic")).isEqualTo(new Tally(1, 1, 1));
    assertThat(scored.errors())
        .containsExactly(
            "Topic missed nothing like it: credit", "Topic wrong nothing like it: insolvency");
  }

  @Test
  void aCaseThatWasNotExtractedMissesAllThatItRequires() {
    GoldCase gold =
        OneScoredCase.gold("'entities': [{'id': 'e1', 'type': 'Measure', 'name': '一窗通办'}]");

    Evaluation evaluation = Scorer.score(List.of(gold), List.of());

    assertThat(evaluation.tallies())
        .containsEntry("case", new Tally(0, 0, 1))
        .containsEntry("Measure", new Tally(0, 0, 1));
  }

  @Test
  void titlesArePairedByLikenessAndTheLastOfEqualsGoesFirst() {
    assertThat(
            TitlePairs.of(
                List.of("安岭市：企业办事不出园", "博川市：水电气一次办好"),
                List.of("博川市：水电气联办 一次办好", "无关的标题", "安岭市：企业办事不出园——园区里的一天")))
        .containsEntry(0, 2)
        .containsEntry(1, 0)
        .hasSize(2);
    assertThat(TitlePairs.of(List.of("同一个标题"), List.of("同一个标题", "同一个标题"))).containsEntry(0, 1);
  }
}
