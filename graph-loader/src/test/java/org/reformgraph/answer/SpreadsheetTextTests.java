package org.reformgraph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", "\t=", "-1"
      })
  void whatBeginsLikeAFormulaIsText(String start) {
    assertThat(SpreadsheetText.of(start + "cmd|\"/c calc\"!A1"))
        .isEqualTo("'" + start + "cmd|\"/c calc\"!A1");
    assertThat(SpreadsheetText.of(start)).isEqualTo("'" + start);
  }

  @Test
  void allElseStaysAsItIs() {
    assertThat(SpreadsheetText.of("")).isEmpty();
    assertThat(SpreadsheetText.of("一网通办=一窗+一网")).isEqualTo("一网通办=一窗+一网");
  }
}
