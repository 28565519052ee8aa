package org.reformgraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternationTests {
  private static final String LETTERS = "推行出广(.+|至𠀀A";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  @DisplayName("The tree matches what the words one after the other match, the longest first")
  void likeThePlainAlternation(long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      words.add(letters(random, 1 + random.nextInt(3)));
    }
    String text = letters(random, 5_000);

    assertThat(matches(Alternation.of(words), text)).isEqualTo(matches(plain(words), text));
  }

  @Test
  @DisplayName("What follows the words may call for a shorter one")
  void shorterWordsStay() {
    String tree = Alternation.of(List.of("推广至", "推广", "推"));

    assertThat(matches(tree + "至", "推广至")).containsExactly("推广至");
    assertThat(matches(tree + "广", "推广至")).containsExactly("推广");
  }

  private static String letters(Random random, int length) {
    int[] letters = LETTERS.codePoints().toArray();
    return random
        .ints(length, 0, letters.length)
        .mapToObj(i -> Character.toString(letters[i]))
        .collect(Collectors.joining());
  }

  private static String plain(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static List<String> matches(String expression, String text) {
    return Pattern.compile(expression).matcher(text).results().map(MatchResult::group).toList();
  }
}
