package org.reformgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which found entity is which gold entity. */
class EntityScoringTests {
  private static final String TWO_MEASURES =
      "'entities': [{'id': 'e1', 'type': 'Measure', 'name': '一窗通办'},"
          + " {'id': 'e2', 'type': 'Measure', 'name': '拿地即开工', 'aliases': ['四证联发']}]";

  @ParameterizedTest
  @CsvSource({
    "Measure, 一窗通办, “一窗”·通办, true",
    "Platform, 云税通APP, 云税通app, true",
    "Agency, 安岭市市场监督管理局, 市场监督管理局, true",
    "Agency, 安岭市税务局, 税务局, false",
    "Region, 安岭市青阳区, 青阳区, true",
    "Region, 安岭市青阳区, 阳区, false",
    "Measure, 企业开办一窗通办, 一窗通办, false",
    "Policy, 一窗通办, 一窗通, false"
  })
  void namesAreTheSameAfterFoldingAndThePlaceInFrontMayBeMissing(
      String type, String gold, String found, boolean same) {
    OneScoredCase scored =
        OneScoredCase.of(
            "'entities': [{'id': 'g', 'type': '%s', 'name': '%s'}]".formatted(type, gold),
            "'entities': [{'id': 'f', 'type': '%s', 'name': '%s'}]".formatted(type, found));

    assertThat(scored.tally(type)).isEqualTo(same ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
  }

  @Test
  void anEntityThatMergesTwoThingsFindsOneOfThem() {
    OneScoredCase scored =
        OneScoredCase.of(
            TWO_MEASURES,
            "'entities': [{'id': 'f', 'type': 'Measure', 'name': '一窗通办', 'aliases': ['四证联发']}]");

    assertThat(scored.tally("Measure")).isEqualTo(new Tally(1, 0, 1));
    assertThat(scored.errors()).containsExactly("Measure missed merged: 拿地即开工");
  }

  @Test
  void aSecondEntityForOneThingIsADouble() {
    OneScoredCase scored =
        OneScoredCase.of(
            TWO_MEASURES,
            "'entities': [{'id': 'f1', 'type': 'Measure', 'name': '拿地即开工'},"
                + " {'id': 'f2', 'type': 'Measure', 'name': '四证联发'},"
                + " {'id': 'f3', 'type': 'Measure', 'name': '一窗通办'}]");

    assertThat(scored.tally("Measure")).isEqualTo(new Tally(2, 1, 0));
    assertThat(scored.errors()).containsExactly("Measure wrong double: 四证联发");
  }

  @Test
  void anEntityThatCouldBeEitherLeavesTheOneThatAnotherNeeds() {
    OneScoredCase scored =
        OneScoredCase.of(
            TWO_MEASURES,
            "'entities': [{'id': 'f1', 'type': 'Measure', 'name': '一窗通办', 'aliases': ['拿地即开工']},"
                + " {'id': 'f2', 'type': 'Measure', 'name': '一窗通办'}]");

    assertThat(scored.tally("Measure")).isEqualTo(new Tally(2, 0, 0));
  }

  @Test
  void whatIsOptionalIsNeitherRewardedNorPunished() {
    String gold =
        "'entities': [{'id': 'e1', 'type': 'Measure', 'name': '免费刻章', 'required': false}]";

    assertThat(
            OneScoredCase.of(gold, "'entities': [{'id': 'f', 'type': 'Measure', 'name': '免费刻章'}]")
                .tally("Measure"))
        .isEqualTo(Tally.NONE);
    assertThat(OneScoredCase.of(gold, "'entities': []").tally("Measure")).isEqualTo(Tally.NONE);
  }

  @Test
  void aMentionNamesAnEntityAndPlannedOrUnknownOnesAreNotRead() {
    OneScoredCase scored =
        OneScoredCase.of(
            TWO_MEASURES,
            "'entities': [{'id': 'f1', 'type': 'Measure', 'name': '通办', 'mentions': [{'text': '一窗通办'}]},"
                + " {'id': 'f2', 'type': 'Measure', 'name': '拿地即开工', 'status': 'planned'},"
                + " {'id': 'f3', 'type': 'Slogan', 'name': '店小二'}]");

    assertThat(scored.tally("Measure")).isEqualTo(new Tally(1, 0, 1));
  }

  @Test
  void theCauseTellsAnotherTypeFromAnotherBoundary() {
    OneScoredCase scored =
        OneScoredCase.of(
            TWO_MEASURES,
            "'entities': [{'id': 'f1', 'type': 'Platform', 'name': '一窗通办'},"
                + " {'id': 'f2', 'type': 'Measure', 'name': '工业项目拿地即开工'},"
                + " {'id': 'f3', 'type': 'Measure', 'name': '阳光雨露'}]");

    assertThat(scored.errors())
        .containsExactly(
            "Measure missed type: 一窗通办",
            "Measure missed boundary: 拿地即开工",
            "Platform wrong type: 一窗通办",
            "Measure wrong boundary: 工业项目拿地即开工",
            "Measure wrong nothing like it: 阳光雨露");
  }

  @Test
  void linksAreHeldAgainstTheCodesOfTheGold() {
    OneScoredCase scored =
        OneScoredCase.of(
            "'entities': [{'id': 'e1', 'type': 'Region', 'name': '贵州省', 'adminCode': '520000'},"
                + " {'id': 'e2', 'type': 'Region', 'name': '高新区'},"
                + " {'id': 'e3', 'type': 'Agency', 'name': '省财政厅', 'region': '520000'}]",
            "'entities': [{'id': 'f1', 'type': 'Region', 'name': '贵州省', 'adminCode': 520000},"
                + " {'id': 'f2', 'type': 'Region', 'name': '高新区', 'adminCode': '520100'},"
                + " {'id': 'f3', 'type': 'Agency', 'name': '省财政厅'}]");

    assertThat(scored.evaluation().shares())
        .containsEntry("linked Region", new Share(1, 1))
        .containsEntry("linked Agency", new Share(0, 1));
    assertThat(scored.errors()).containsExactly("Agency flawed link: 省财政厅: none is 520000");
    assertThat(scored.tally("entities")).isEqualTo(new Tally(3, 0, 0));
  }
}
