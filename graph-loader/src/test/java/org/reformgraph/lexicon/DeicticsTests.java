package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeicticsTests {
  private final Deictics deictics = Deictics.bundled();

  @ParameterizedTest
  @ValueSource(strings = {"我市", "全省", "该局", "本平台", "这项改革", "当地政府", "市政府"})
  void pointAtWhateverIsSpokenOf(String expression) {
    assertThat(deictics.matches(expression)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"本溪", "本溪市", "全椒县", "省际通办", "市场监管局", "全程网办", "我要办"})
  void namesAreNoDeictics(String name) {
    assertThat(deictics.matches(name)).isFalse();
  }
}
