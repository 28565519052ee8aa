package org.reformgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which found relation says what a gold relation says. */
class RelationScoringTests {
  private static final String ENTITIES =
      "'entities': [{'id': 'a', 'type': 'Region', 'name': '安岭市'},"
          + " {'id': 'b', 'type': 'Region', 'name': '博川市'},"
          + " {'id': 'c', 'type': 'Region', 'name': '澄江县'},"
          + " {'id': 'm', 'type': 'Measure', 'name': '一窗通办'},"
          + " {'id': 'n', 'type': 'Measure', 'name': '免费刻章', 'required': %s}]";

  private static OneScoredCase scored(String gold, String found) {
    return OneScoredCase.of(
        ENTITIES.formatted("false") + ", 'relations': [" + gold + "]",
        ENTITIES.formatted("true") + ", 'relations': [" + found + "]");
  }

  private static String relation(String type, String head, String tail) {
    return "{'type': '%s', 'head': '%s', 'tail': '%s'}".formatted(type, head, tail);
  }

  private static String relation(String type, String head, String tail, String key, String value) {
    return "{'type': '%s', 'head': '%s', 'tail': '%s', '%s': %s}"
        .formatted(type, head, tail, key, value);
  }

  @ParameterizedTest
  @CsvSource({"COOPERATES_WITH, true", "CONNECTS_TO, true", "COPIES_FROM, false", "ISSUES, false"})
  void eitherDirectionCountsOnlyForWhatIsSymmetric(String type, boolean symmetric) {
    OneScoredCase scored = scored(relation(type, "a", "b"), relation(type, "b", "a"));

    assertThat(scored.tally(type)).isEqualTo(symmetric ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
  }

  @Test
  void theReverseIsMissedAndWrongForItsDirection() {
    assertThat(
            scored(relation("COPIES_FROM", "a", "b"), relation("COPIES_FROM", "b", "a")).errors())
        .containsExactly(
            "COPIES_FROM missed direction: 安岭市 → 博川市", "COPIES_FROM wrong direction: 博川市 → 安岭市");
  }

  @ParameterizedTest
  @CsvSource({
    "COPIES_FROM, c, b, head",
    "COPIES_FROM, a, c, tail",
    "COOPERATES_WITH, a, b, type",
    "COPIES_FROM, c, m, nothing like it"
  })
  void theCauseTellsWhatDiffers(String type, String head, String tail, String cause) {
    OneScoredCase scored = scored(relation("COPIES_FROM", "a", "b"), relation(type, head, tail));

    assertThat(scored.errors())
        .contains("COPIES_FROM missed " + cause + ": 安岭市 → 博川市")
        .hasSize(2)
        .last()
        .asString()
        .startsWith(type + " wrong " + cause);
  }

  @Test
  void anotherHeadThatTheTextSupportsIsAsGood() {
    String gold = relation("IMPLEMENTS", "a", "m", "headAlternatives", "['c']");

    assertThat(scored(gold, relation("IMPLEMENTS", "c", "m")).tally("IMPLEMENTS"))
        .isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void whatIsSaidAsPlannedIsNotRead() {
    OneScoredCase scored =
        scored(
            relation("IMPLEMENTS", "a", "m"),
            relation("IMPLEMENTS", "a", "m", "status", "'planned'"));

    assertThat(scored.tally("IMPLEMENTS")).isEqualTo(new Tally(0, 0, 1));
    assertThat(scored.errors()).containsExactly("IMPLEMENTS missed status: 安岭市 → 一窗通办");
  }

  @Test
  void anyActorOfAnOptionalMeasureIsPassedOver() {
    OneScoredCase scored = scored("", relation("IMPLEMENTS", "b", "n"));

    assertThat(scored.tally("IMPLEMENTS")).isEqualTo(Tally.NONE);
    assertThat(scored.errors()).isEmpty();
  }

  @Test
  void aDoubleStandsForWhatItDoubles() {
    OneScoredCase scored =
        OneScoredCase.of(
            ENTITIES.formatted("true")
                + ", 'relations': ["
                + relation("COPIES_FROM", "a", "b")
                + "]",
            "'entities': [{'id': '1', 'type': 'Region', 'name': '安岭市'},"
                + " {'id': '2', 'type': 'Region', 'name': '安岭市'},"
                + " {'id': '3', 'type': 'Region', 'name': '博川市'}], 'relations': ["
                + relation("COPIES_FROM", "2", "3")
                + "]");

    assertThat(scored.tally("COPIES_FROM")).isEqualTo(new Tally(1, 0, 0));
    assertThat(scored.tally("Region")).isEqualTo(new Tally(2, 1, 1));
  }

  @Test
  void aRelationWithAnEndThatIsMissedOrWrongIsSoForItsEnd() {
    OneScoredCase scored =
        OneScoredCase.of(
            ENTITIES.formatted("true")
                + ", 'relations': ["
                + relation("COPIES_FROM", "a", "b")
                + "]",
            "'entities': [{'id': '1', 'type': 'Region', 'name': '安岭市'},"
                + " {'id': '2', 'type': 'Region', 'name': '博川'}], 'relations': ["
                + relation("COPIES_FROM", "1", "2")
                + "]");

    assertThat(scored.errors())
        .contains("COPIES_FROM missed end: 安岭市 → 博川市", "COPIES_FROM wrong end: 安岭市 → 博川");
  }

  @Test
  void whatIsSaidTwiceIsRightTwiceAndFoundOnce() {
    String said = relation("ISSUES", "a", "m");

    assertThat(scored(said, said + ", " + said).tally("ISSUES")).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void relationsOfOtherTypesOrEndsThatAreNotThereAreNotRead() {
    OneScoredCase scored =
        scored(
            relation("BASED_ON", "m", "n"),
            relation("BASED_ON", "n", "m") + ", " + relation("ISSUES", "a", "nobody"));

    assertThat(scored.tally("relations")).isEqualTo(Tally.NONE);
  }

  @Test
  void aNearMissThatIsSaidIsWrongAndExplained() {
    String nearMiss = relation("COPIES_FROM", "a", "b", "why", "'visited'");
    String other = relation("COPIES_FROM", "c", "b", "why", "'planned'");
    OneScoredCase scored =
        OneScoredCase.of(
            ENTITIES.formatted("true")
                + ", 'relations': [], 'nearMisses': ["
                + nearMiss
                + ", "
                + other
                + "]",
            ENTITIES.formatted("true")
                + ", 'relations': ["
                + relation("COPIES_FROM", "a", "b")
                + "]");

    assertThat(scored.errors()).containsExactly("COPIES_FROM wrong near miss: 安岭市 → 博川市 (visited)");
    assertThat(scored.evaluation().shares()).containsEntry("near misses left out", new Share(1, 2));
  }

  @Test
  void evidenceIsTheGoldsWhenHalfOfItIsShared() {
    String gold = relation("ISSUES", "a", "m", "evidence", "'安岭市出台了一窗通办的办法'");
    String same = relation("ISSUES", "a", "m", "evidence", "'安岭市出台了一窗通办的办法，群众称好'");
    String elsewhere = relation("ISSUES", "a", "m", "evidence", "'另一句话'");

    assertThat(scored(gold, same).evaluation().shares()).containsEntry("evidence", new Share(1, 1));
    assertThat(scored(gold, elsewhere).errors())
        .containsExactly("ISSUES flawed evidence: 安岭市 → 一窗通办");
  }
}
