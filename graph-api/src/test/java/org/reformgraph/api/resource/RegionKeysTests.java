package org.reformgraph.api.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionKeysTests {
  @ParameterizedTest
  @CsvSource({
    "CN, ''",
    "520000, 52",
    "520100, 5201",
    "520102, 520102",
    "210000-e48cf372, 210000-e48cf372"
  })
  void keysOfRegionsWithinBeginAlike(String key, String beginning) {
    assertThat(RegionKeys.beginning(key)).isEqualTo(beginning);
  }
}
