package org.reformgraph.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
  @Test
  void aYearStandsBeforeItsMonthsAndBehindTheYearBefore() {
    assertThat(
            Stream.of("2019-12", "2019-05-03", "2020", "2019", "2018-12-31", "2019-05")
                .map(PartialDateTests::date)
                .sorted()
                .map(PartialDate::text))
        .containsExactly("2018-12-31", "2019", "2019-05", "2019-05-03", "2019-12", "2020");
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2019-05, true",
    "2019, 2019-05, false",
    "2019-05, 2019, false",
    "2019-05, 2019-06, true",
    "2019-05-31, 2019-06, true",
    "2019-05-31, 2019-05, false",
    "2020-02-29, 2020-03-01, true",
    "2019, 2019, false"
  })
  void earlierIsWhatIsEarlierOnWhateverDay(String one, String other, boolean earlier) {
    assertThat(date(one).isBefore(date(other))).isEqualTo(earlier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2019-13", "2019-02-30", "去年", "19", "2019-05-03T00:00"})
  void whatIsNoDateIsNone(String text) {
    assertThat(PartialDate.of(text)).isEmpty();
  }

  private static PartialDate date(String text) {
    return PartialDate.of(text).orElseThrow();
  }
}
