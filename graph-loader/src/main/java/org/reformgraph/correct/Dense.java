package org.reformgraph.correct;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * A stretch of text without its white space, and where each character comes from.
 *
 * @param from index in the text of each character
 */
record Dense(String characters, int[] from) {
  static Dense of(String text, int start, int end, IntPredicate kept) {
    return of(start, end, kept, text::charAt);
  }

  /**
   * The characters of a stretch.
   *
   * @param kept whether the character of an index counts
   * @param character the character of an index
   */
  static Dense of(int start, int end, IntPredicate kept, IntUnaryOperator character) {
    StringBuilder characters = new StringBuilder();
    int[] from = new int[end - start];
    for (int i = start; i < end; i++) {
      if (kept.test(i)) {
        char c = (char) character.applyAsInt(i);
        if (!CaseWords.blank(c)) {
          from[characters.length()] = i;
          characters.append(c);
        }
      }
    }
    return new Dense(characters.toString(), from);
  }

  /** Start and end in the text of the first place where words stand. */
  Optional<int[]> find(String words) {
    int at = characters.indexOf(words);
    return at < 0
        ? Optional.empty()
        : Optional.of(new int[] {from[at], from[at + words.length() - 1] + 1});
  }
}
