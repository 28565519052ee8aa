package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagTests {
  private static final EntityTag WEAK = EntityTag.weak("load 7", "region/520000");
  private static final EntityTag STRONG = EntityTag.strong("content");

  @Test
  void theSameOfTheSameAndAnotherOfAnother() {
    assertThat(EntityTag.weak("load 7", "region/520000")).isEqualTo(WEAK);
    assertThat(EntityTag.weak("load 8", "region/520000")).isNotEqualTo(WEAK);
    assertThat(WEAK.value()).matches("W/\"[0-9a-f]{24}\"");
    assertThat(STRONG.value()).matches("\"[0-9a-f]{24}\"");
  }

  @Test
  void isFoundInAListByWeakComparison() {
    String opaque = WEAK.value().substring(2);
    assertThat(WEAK.in(WEAK.value())).isTrue();
    assertThat(WEAK.in("\"x\", W/\"y\" ," + opaque)).isTrue();
    assertThat(STRONG.in("W/" + STRONG.value())).isTrue();
  }

  @Test
  void aStarStandsForWhateverThereIs() {
    assertThat(EntityTag.any("*")).isTrue();
    assertThat(EntityTag.any(" * ")).isTrue();
    assertThat(EntityTag.any(null)).isFalse();
    assertThat(EntityTag.any("\"*\"")).isFalse();
    assertThat(WEAK.in("*")).isFalse();
  }

  @Test
  void isNotFoundInWhatDoesNotHaveIt() {
    assertThat(WEAK.in(null)).isFalse();
    assertThat(WEAK.in("")).isFalse();
    assertThat(WEAK.in("\"x\"")).isFalse();
    assertThat(WEAK.in("\"\"")).isFalse();
    assertThat(WEAK.in(WEAK.value().replace("\"", ""))).isFalse();
  }
}
