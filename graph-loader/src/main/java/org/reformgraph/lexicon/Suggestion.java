package org.reformgraph.lexicon;

import java.util.Collection;
import java.util.Comparator;

/** What somebody may have meant who wrote a word that is not known. */
public final class Suggestion {
  private Suggestion() {}

  /** {@code "; did you mean organs.tsv?"}, or nothing when no known word is near. */
  public static String of(String written, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(word -> distance(written, word)))
        .filter(word -> distance(written, word) <= Math.max(1, word.length() / 3))
        .map(word -> "; did you mean " + word + "?")
        .orElse("");
  }

  /** Levenshtein's distance: insertions, deletions and exchanges of characters. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
