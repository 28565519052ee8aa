package org.reformgraph.similar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonTermsTests {
  @Test
  void theLongestCommonStretchesInTheOrderOfTheSecond() {
    assertThat(CommonTerms.of("专员上门为企业代办执照", "执照由专员代办，企业不跑腿"))
        .containsExactly("执照", "专员", "代办", "企业");
  }

  @Test
  void whatHoldsSentencesTogetherIsNoTerm() {
    assertThat(CommonTerms.of("这是在为的了", "这是在为的了，2024")).isEmpty();
  }

  @Test
  void aTermIsNamedOnce() {
    assertThat(CommonTerms.of("企业开办", "企业找企业")).containsExactly("企业");
  }

  @Test
  void nothingInCommon() {
    assertThat(CommonTerms.of("", "企业")).isEmpty();
    assertThat(CommonTerms.of("企业", "")).isEmpty();
  }
}
