package org.reformgraph.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitVectorTests {
  private static final UnitVector EAST = UnitVector.of(new float[] {3, 0});
  private static final UnitVector NORTH = UnitVector.of(new float[] {0, 0.5f});

  @Test
  void lengthsDoNotMatter() {
    assertThat(EAST).isEqualTo(UnitVector.of(new float[] {1, 0}));
    assertThat(EAST.values()).containsExactly(1, 0);
  }

  @Test
  void betweenTwoIsAsFarFromEither() {
    UnitVector between = EAST.between(NORTH);
    assertThat(EAST.cosine(NORTH)).isZero();
    assertThat(between.cosine(EAST)).isCloseTo(Math.sqrt(0.5), within(1e-6));
    assertThat(between.cosine(NORTH)).isCloseTo(Math.sqrt(0.5), within(1e-6));
  }

  @Test
  void whoChangesTheNumbersChangesACopy() {
    EAST.values()[0] = 7;
    assertThat(EAST.values()).containsExactly(1, 0);
  }

  @Test
  void nothingHasNoDirection() {
    assertThatIllegalArgumentException().isThrownBy(() -> UnitVector.of(new float[] {0, 0}));
    assertThatIllegalArgumentException().isThrownBy(() -> UnitVector.of(new float[] {Float.NaN}));
  }
}
