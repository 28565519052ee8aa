package org.reformgraph.extract.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.EntityType;

class NeedsTests {
  private static final Cues CUES = Lexicon.bundled().cues();

  @Test
  @DisplayName("Literal words, cues and slots are needed")
  void whatIsNeeded() {
    Needs needs = Needs.of("由<head:RA+>~8(?:学习|取经)后{adopt}<tail:R>", CUES);

    assertThat(needs.words())
        .containsExactly(
            Set.of("由"), Set.of("学习", "取经"), Set.of("后"), Set.copyOf(CUES.of("adopt")));
    assertThat(needs.mentions())
        .containsExactly(Set.of(EntityType.REGION, EntityType.AGENCY), Set.of(EntityType.REGION));
  }

  @ParameterizedTest
  @DisplayName("What may be absent is not needed")
  @CsvSource(
      delimiter = '\t',
      value = {
        "甲?\t0",
        "甲乙?丙\t2",
        "(?:甲)?\t0",
        "甲{0,3}\t0",
        "(?:甲|^)\t0",
        "甲|[乙]\t0",
        "(?<!甲|乙[^丙]{0,3})(?=丁)(?!<R>)\t0",
        "[甲乙\\]丙]\t0",
        "\\p{IsHan}~~12\t0",
        "(?<mode>甲|乙)\t1",
        "甲|乙\t1",
        "甲+乙\t2"
      })
  void whatIsNot(String pattern, int words) {
    Needs needs = Needs.of(pattern, CUES);

    assertThat(needs.words()).hasSize(words);
    assertThat(needs.mentions()).isEqualTo(List.of());
  }
}
