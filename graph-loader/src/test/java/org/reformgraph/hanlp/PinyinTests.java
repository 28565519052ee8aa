package org.reformgraph.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {
  @ParameterizedTest
  @CsvSource({
    "政采贷, zcd, zhengcaidai",
    "重庆市, cqs, chongqingshi",
    "“一网通办”, ywtb, yiwangtongban",
    "赣服通App, gftapp, ganfutongapp",
    "12345热线, 12345rx, 12345rexian"
  })
  void aNameIsSpeltByItsInitialsAndWholly(String name, String initials, String whole) {
    assertThat(Pinyin.of(name, List.of())).containsExactly(initials, whole);
  }

  @Test
  void aliasesAreSpeltTooAndNothingTwice() {
    assertThat(Pinyin.of("长沙市", List.of("长沙", "“长沙”")))
        .containsExactly("css", "changshashi", "cs", "changsha");
  }

  @Test
  void whatIsNotChineseHasNoPinyin() {
    assertThat(Pinyin.of("GB/T 2260", List.of("", "𠀀".substring(0, 1)))).isEmpty();
  }
}
