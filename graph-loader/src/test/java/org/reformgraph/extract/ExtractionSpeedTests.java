package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionSpeedTests {
  private static final int LENGTH = 60_000;

  @ParameterizedTest
  @ValueSource(strings = {"“一网通办”", "《甲乙条例》", "“一网通办”、", "依据《甲乙条例》，", "近日 1 年", "1,234"})
  @DisplayName("One case of any length is read in bearable time, whatever is repeated")
  void bearable(String repeated) {
    String text = "衡阳市推行" + repeated.repeat(LENGTH / repeated.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(OneCase.of("湖南省衡阳市：学人之长", text).facts().entities()).isNotEmpty());
  }
}
