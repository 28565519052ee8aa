package org.reformgraph.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformgraph.hanlp.PhraseMatcher.Hit;

class PhraseMatcherTests {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @DisplayName("Finds each phrase wherever it stands, by start and then the longest first")
  void all(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> phrases = new HashMap<>();
    for (int i = 0; i < 400; i++) {
      phrases.put(word(random, 1 + random.nextInt(5)), i);
    }
    String text = word(random, 3_000);
    List<Hit<Integer>> expected = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      for (int end = Math.min(text.length(), start + 5); end > start; end--) {
        Integer value = phrases.get(text.substring(start, end));
        if (value != null) {
          expected.add(new Hit<>(start, end, value));
        }
      }
    }

    assertThat(new PhraseMatcher<>(phrases).all(text)).isEqualTo(expected);
  }

  @Test
  @DisplayName("Of overlapping phrases the first stays, of those that start together the longest")
  void longest() {
    PhraseMatcher<Integer> matcher = new PhraseMatcher<>(Map.of("江苏", 1, "江苏省", 2, "省南京", 3));

    assertThat(matcher.longest("江苏省南京市，江苏"))
        .containsExactly(new Hit<>(0, 3, 2), new Hit<>(7, 9, 1));
  }

  @Test
  @DisplayName("Tells where the longest phrase at one place ends, if one starts there")
  void longestAt() {
    PhraseMatcher<Integer> matcher = new PhraseMatcher<>(Map.of("江苏", 1, "江苏省", 2, "市", 3));

    assertThat(matcher.longestAt("在江苏省", 1)).isEqualTo(4);
    assertThat(matcher.longestAt("在江苏", 1)).isEqualTo(3);
    assertThat(matcher.longestAt("全市", 1)).isEqualTo(2);
    assertThat(matcher.longestAt("在江苏省", 0)).isEqualTo(-1);
    assertThat(matcher.longestAt("江苏", 2)).isEqualTo(-1);
  }

  @Test
  @DisplayName("Finds nothing when there are no phrases")
  void none() {
    assertThat(new PhraseMatcher<>(Map.<String, Integer>of()).all("江苏省")).isEmpty();
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 0, 6)
        .mapToObj(i -> "甲乙丙丁戊己".substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
