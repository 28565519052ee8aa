package org.reformgraph.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.reformgraph.model.Span;

/**
 * A stretch of text without its white space.
 *
 * @param characters what is left
 * @param from where each of these stood
 */
record Dense(String characters, List<Integer> from) {
  /**
   * The characters of a stretch.
   *
   * @param kept whether the character of an index counts
   * @param character the character of an index
   */
  static Dense of(int start, int end, IntPredicate kept, IntUnaryOperator character) {
    StringBuilder characters = new StringBuilder();
    List<Integer> from = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (kept.test(i) && !CaseWords.blank(character.applyAsInt(i))) {
        characters.append((char) character.applyAsInt(i));
        from.add(i);
      }
    }
    return new Dense(characters.toString(), from);
  }

  /** The first place where words stand, in the indices of the text. */
  Optional<Span> find(String words) {
    int at = characters.indexOf(words);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(from.get(at), from.get(at + words.length() - 1) + 1));
  }
}
