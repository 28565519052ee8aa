package org.reformgraph.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.lexicon.Lexicon;

class ClaimWordsTests {
  private final ClaimWords words = ClaimWords.bundled();

  @ParameterizedTest
  @CsvSource({
    "某市在全国首创“一窗办结”, 全国首创, country",
    "全省率先推行, 全省率先, province",
    "全省首个帮办中心, 全省首个, province",
    "在全市最早试行, 全市最早, prefecture",
    "长三角首家, 长三角首家, group",
    "属国内首例, 国内首例, country"
  })
  void aScopeAndAWordOfBeingFirstAreAClaim(String text, String claim, String scope) {
    ClaimWords.Said said = words.in(text).orElseThrow();

    assertThat(said.words()).isEqualTo(claim);
    assertThat(said.scope().kind()).isEqualTo(scope);
  }

  @ParameterizedTest
  @ValueSource(strings = {"效率全国领先", "全国首批试点城市", "率先推行", "全国推广，首创精神", ""})
  void whatSeveralMayBeIsNoClaimToBeFirst(String text) {
    assertThat(words.in(text)).isEmpty();
  }

  /** What extraction takes for a claim must mean something here. */
  @Test
  void theWordsAreThoseOfTheLexicon() {
    Lexicon lexicon = Lexicon.bundled();

    assertThat(words.scopeWords())
        .containsExactlyInAnyOrderElementsOf(lexicon.cues().of("pioneer-scope"));
    assertThat(words.firstWords())
        .containsExactlyInAnyOrderElementsOf(lexicon.cues().of("pioneer-claim"));
  }
}
