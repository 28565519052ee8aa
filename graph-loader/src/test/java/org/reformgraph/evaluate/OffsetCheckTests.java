package org.reformgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations looked up in their documents. */
class OffsetCheckTests {
  private static final String LINE =
      "'document': {'name': 'a.txt'}, 'entities': [{'id': 'e', 'type': 'Region', 'name': '安岭市',"
          + " 'mentions': [{'text': '安岭市', %s}]}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'start': 1, 'end': 4 | 0",
        "'start': 0, 'end': 3 | 1",
        "'start': 1, 'end': 99 | 1",
        "'start': 98, 'end': 99 | 1",
        "'start': 5, 'end': 11, 'spans': [[5, 6], [8, 11]] | 0",
        "'start': 5, 'end': 10 | 1"
      })
  void piecesAreCodePointsAndWhiteSpaceDoesNotMatter(String place, int wrong) {
    SourceDocument document = new SourceDocument("a.txt", "a.txt", "𠀀安岭市 安页岭市", List.of());
    SourceDocument other = new SourceDocument("b.txt", "b.txt", "安岭市", List.of());
    SourceDocument healed = new SourceDocument("a.txt", "a.txt", "𠀀安岭市 安\n页岭\n市", List.of());

    OffsetCheck check =
        OffsetCheck.of(
            List.of(OneScoredCase.found(LINE.formatted(place))),
            List.of(other, place.contains("spans") ? healed : document));

    assertThat(check.checked()).isEqualTo(1);
    assertThat(check.wrong()).hasSize(wrong);
  }
}
