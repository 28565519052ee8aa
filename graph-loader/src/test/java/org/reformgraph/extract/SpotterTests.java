package org.reformgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?<!与)[我该全]市",
        "(?<!^)该|^我",
        "(?<=、)全市|项",
        "\\d+(?=项)|个?。",
        "(?:该|在)?省内|该$",
        "[^，。]{2,4}市，|\\p{IsHan}内",
        "(?i)app|ａ|[\uE000-\uE0FF]",
        "该?$",
        "(?!)"
      })
  @DisplayName("Finds out by itself how matches may open, whatever the pattern looks at")
  void opensByItself(String pattern) {
    for (String text : List.of(TEXT, "该", "", "全市App与\uE000ＡAPP、全市，一个。")) {
      List<String> found = new ArrayList<>();
      Spotter.Matches matches = new Spotter(pattern).in(text);
      while (matches.next()) {
        found.add(matches.match().start() + matches.match().group());
      }

      assertThat(found)
          .as(text)
          .isEqualTo(
              Pattern.compile(pattern).matcher(text).results().map(SpotterTests::shown).toList());
    }
  }

  @Test
  @DisplayName("Leaves out what starts behind an index, not what ends there")
  void upTo() {
    Spotter spotter = new Spotter("全?市|$");

    Spotter.Matches matches = spotter.in("全市、全市").startingUpTo(2);
    assertThat(matches.next()).isTrue();
    assertThat(matches.match().end()).isEqualTo(2);
    assertThat(matches.next()).isFalse();
    assertThat(spotter.in("、全市").startingUpTo(1).next()).isTrue();
    assertThat(spotter.in("、全市").startingUpTo(0).next()).isFalse();
  }

  private static String shown(MatchResult match) {
    return match.start() + match.group();
  }
}
