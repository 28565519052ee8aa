package org.reformgraph.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneQueryTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "政采贷 | +\"政采贷\"",
        "政 | +(政* OR *政)",
        "APP | +(\"app\" OR app*)",
        "5G基站 | +(\"5g\" OR 5g*) +\"基站\"",
        "一窗 通办 | +\"一窗\" +\"通办\""
      })
  void allOfTheWordsAreWantedAndTheLastMayBeUnfinished(String typed, String query) {
    assertThat(LuceneQuery.begunAllOf(typed)).isEqualTo(query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*:*", "\"", "()[]{}", "\\", "~^!?&|+-/", ":", "\u0000", "\uD83D\uDE00"})
  void whatIsNoLetterIsNotAskedFor(String typed) {
    assertThat(LuceneQuery.begunAllOf(typed)).isEmpty();
    assertThat(LuceneQuery.anyOf(typed)).isEmpty();
  }

  @Test
  void theIndexSeesLettersOnlyOfWhatReadersType() {
    assertThat(LuceneQuery.anyOf("name:(a OR b)~2 \"c"))
        .isEqualTo("\"name\" \"a\" \"or\" \"b\" \"2\" \"c\"");
  }

  @Test
  void veryManyWordsAreCutOff() {
    assertThat(LuceneQuery.anyOf("a ".repeat(100)).split(" ")).hasSize(20);
  }
}
