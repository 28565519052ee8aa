package org.reformgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** How often facts are right by confidence and by rule. */
class CalibrationTests {
  private static final Calibration CALIBRATION =
      Calibration.of(
          OneScoredCase.of(
                  "'entities': [{'id': 'e1', 'type': 'Measure', 'name': '一窗通办'},"
                      + " {'id': 'e2', 'type': 'Measure', 'name': '免费刻章', 'required': false}]",
                  "'entities': [{'id': '1', 'type': 'Measure', 'name': '一窗通办', 'confidence': 0.97, 'method': 'lexicon'},"
                      + " {'id': '2', 'type': 'Measure', 'name': '免费刻章', 'confidence': 0.8999999999999999, 'method': 'quoted'},"
                      + " {'id': '3', 'type': 'Measure', 'name': '店小二', 'confidence': 0.6, 'method': 'quoted'},"
                      + " {'id': '4', 'type': 'Measure', 'name': '热带雨林'}]")
              .evaluation());

  @Test
  void optionalFactsAreRightAndRoundingErrorsStayInTheirBand() {
    assertThat(CALIBRATION.bands())
        .filteredOn(row -> row.kind().equals(Calibration.ALL))
        .extracting(Calibration.Row::name, Calibration.Row::right)
        .containsExactly(
            Tuple.tuple("0.95 to 1", new Share(1, 1)),
            Tuple.tuple("0.90 to 0.95", new Share(1, 1)),
            Tuple.tuple("0.50 to 0.70", new Share(0, 1)),
            Tuple.tuple("0.90 or more", new Share(2, 2)));
  }

  @Test
  void rulesShowWhatTheyStateBesideWhatIsRight() {
    assertThat(CALIBRATION.methods())
        .extracting(Calibration.Row::name, Calibration.Row::right)
        .containsExactly(
            Tuple.tuple("", new Share(0, 1)),
            Tuple.tuple("lexicon", new Share(1, 1)),
            Tuple.tuple("quoted", new Share(1, 2)));
    assertThat(CALIBRATION.methods().get(0).confidence()).isNaN();
    assertThat(CALIBRATION.methods().get(2).confidence()).isBetween(0.749, 0.751);
  }
}
