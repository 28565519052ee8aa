package org.reformgraph.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTests {
  @Test
  void aShortSentenceStandsWhole() {
    assertThat(Excerpt.around("一窗", "该市推行“一窗受理”。")).isEqualTo("该市推行“一窗受理”。");
  }

  @Test
  void ofALongOneThePartAroundTheWords() {
    String excerpt = Excerpt.around("一窗", "前".repeat(50) + "一窗" + "后".repeat(80));

    assertThat(excerpt).isEqualTo("…" + "前".repeat(20) + "一窗" + "后".repeat(40) + "…");
  }

  @Test
  void theBeginningWhereTheWordsAreScattered() {
    assertThat(Excerpt.around("窗一", "字".repeat(100))).isEqualTo("字".repeat(42) + "…");
  }

  @Test
  void noCharacterIsCutInTwo() {
    String excerpt = Excerpt.around("窗", "\uD842\uDFB7".repeat(30) + "中窗");

    assertThat(excerpt.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
  }
}
