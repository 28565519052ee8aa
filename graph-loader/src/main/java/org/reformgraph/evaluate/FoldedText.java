package org.reformgraph.evaluate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.model.FoldedName;

/**
 * Text in which spelling does not matter, and how much of it two texts share. Characters are
 * Unicode code points.
 */
record FoldedText(String text) {
  /** White space in Unicode's bidirectional sense, which names do not have but titles may. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\x1C-\\x1F\\x85]");

  private static final double HELD = 0.8;
  private static final double HELD_WEIGHT = 0.9;

  /** Folds a text; null is empty. */
  static FoldedText of(String text) {
    return new FoldedText(
        text == null ? "" : SEPARATORS.matcher(FoldedName.of(text)).replaceAll(""));
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  /** Share of the characters of the text with fewer different ones that the other has too. */
  double sharedCharacters(FoldedText other) {
    return shared(characters(), other.characters());
  }

  /** Share of the pairs of neighbours of the text with fewer of them that the other has too. */
  double sharedBigrams(FoldedText other) {
    return shared(bigrams(), other.bigrams());
  }

  /**
   * How alike two titles are: shared bigrams over all of both, or over the shorter when the other
   * holds it, as a title with its sub-heading does.
   */
  static double titleLikeness(Set<Long> a, Set<Long> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double both = common(a, b);
    int fewer = Math.min(a.size(), b.size());
    double overAll = both / (a.size() + b.size() - both);
    return Math.max(overAll, both / fewer >= HELD ? HELD_WEIGHT * both / fewer : 0);
  }

  Set<Long> bigrams() {
    int[] points = text.codePoints().toArray();
    Set<Long> bigrams = new HashSet<>();
    for (int i = 1; i < points.length; i++) {
      bigrams.add(((long) points[i - 1] << Integer.SIZE) | points[i]);
    }
    return bigrams;
  }

  private Set<Integer> characters() {
    return text.codePoints().boxed().collect(Collectors.toSet());
  }

  private static <T> double shared(Set<T> a, Set<T> b) {
    return (double) common(a, b) / Math.max(1, Math.min(a.size(), b.size()));
  }

  private static <T> int common(Set<T> a, Set<T> b) {
    Set<T> common = new HashSet<>(a);
    common.retainAll(b);
    return common.size();
  }
}
