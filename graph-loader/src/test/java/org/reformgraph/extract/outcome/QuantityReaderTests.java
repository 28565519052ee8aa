package org.reformgraph.extract.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in words. */
class QuantityReaderTests {
  @ParameterizedTest
  @CsvSource({"两, 2", "十, 10", "十二, 12", "三十, 30", "四十五, 45", "三百, 300", "三百二十, 320", "一百一十五, 115"})
  void readsChineseNumerals(String numeral, BigDecimal number) {
    assertThat(QuantityReader.chinese(numeral)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三百二", "二三", "二三十", "半", "百"})
  void doesNotGuess(String numeral) {
    assertThat(QuantityReader.chinese(numeral)).isNull();
  }
}
