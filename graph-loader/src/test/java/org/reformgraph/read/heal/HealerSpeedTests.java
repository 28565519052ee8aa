package org.reformgraph.read.heal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealerSpeedTests {
  private static final int LENGTH = 2_000_000;

  @ParameterizedTest
  @ValueSource(strings = {"企业办事不出园。", "（", "“", "a ", "……", "1 ", "图为", "案例一\n", "\n\n园", "．．．1\n"})
  @DisplayName("Time grows with the length only, whatever is repeated")
  void linear(String repeated) {
    String text = repeated.repeat(LENGTH / repeated.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThat(new Healer().heal(text, new int[0], true).source()).isSameAs(text));
  }
}
