package org.reformgraph.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformKindsTests {
  private final PlatformKinds kinds = PlatformKinds.bundled();

  @ParameterizedTest
  @CsvSource({
    "某某融资服务平台, platform",
    "某某审批系统, system",
    "某某市政务服务网, portal",
    "某某办事小程序, app",
    "某某便民热线, hotline"
  })
  void anUnknownPlatformIsWhatItsNameEndsIn(String name, String kind) {
    assertThat(kinds.of(List.of(name))).containsExactly(kind);
  }

  @Test
  void aKnownOneIsWhatTheLexiconSays() {
    assertThat(kinds.of(List.of("浙里办"))).containsExactly("app");
  }

  @Test
  void aNameThatTellsNothingHasNoKind() {
    assertThat(kinds.of(List.of("小蜜蜂"))).isEmpty();
  }
}
