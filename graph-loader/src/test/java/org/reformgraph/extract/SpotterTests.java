package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotterTests {
  private static final String TEXT = "我市与该市、全市，在省内12项，该项3个。该";

  @ParameterizedTest
  @CsvSource({"(?<!与)[我该全]市, 我该全", "\\d+, 0123456789", "该[市项]?, 该", "市|该市, 市该", "(?!), 该"})
  @DisplayName("Finds what a search over the whole text finds")
  void likeFind(String pattern, String first) {
    List<String> found = new ArrayList<>();
    Spotter.Matches matches = new Spotter(pattern, first).in(TEXT);
    while (matches.next()) {
      found.add(matches.match().start() + matches.match().group());
    }

    assertThat(found)
        .isEqualTo(
            Pattern.compile(pattern).matcher(TEXT).results().map(SpotterTests::shown).toList());
  }

  private static String shown(MatchResult match) {
    return match.start() + match.group();
  }
}
