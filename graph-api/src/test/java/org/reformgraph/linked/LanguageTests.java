package org.reformgraph.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none|none|ZH",
        "none|zh-CN,zh;q=0.9,en;q=0.8|ZH",
        "none|en-GB,en;q=0.9|EN",
        "none|de,en;q=0.5|EN",
        "none|fr|ZH",
        "none|en;q=0.1,zh-Hant;q=0.2|ZH",
        "none|*|ZH",
        "none|;;q=|ZH",
        "none|-|ZH",
        "en|zh|EN",
        "zh|en|ZH",
        "xx|en|EN"
      })
  void theAddressDecidesThenTheBrowserThenItIsChinese(
      String wanted, String accepted, Language expected) {
    assertThat(Language.chosen(wanted, accepted)).isEqualTo(expected);
  }
}
