package org.reformgraph.segment;

import java.util.HashSet;
import java.util.Set;
import org.reformgraph.model.FoldedName;

/** What of a title stays the same when punctuation, spaces and numbering change. */
record TitleWords(String folded, Set<String> bigrams, boolean cut) {
  static TitleWords of(String title, boolean cut) {
    String folded = FoldedName.of(title);
    Set<String> bigrams = new HashSet<>();
    for (int i = 0; i + 2 <= folded.length(); i++) {
      bigrams.add(folded.substring(i, i + 2));
    }
    return new TitleWords(folded, bigrams, cut);
  }

  /** From 0 to 1; a title that was cut short is like each that starts with it. */
  double likeness(TitleWords other) {
    if (bigrams.isEmpty() || other.bigrams.isEmpty()) {
      return folded.equals(other.folded) ? 1 : 0;
    }
    int shared = 0;
    for (String b : bigrams) {
      shared += other.bigrams.contains(b) ? 1 : 0;
    }
    int less = Math.min(bigrams.size(), other.bigrams.size());
    double dice = 2.0 * shared / (bigrams.size() + other.bigrams.size());
    double held = (double) shared / less;
    return cut || less >= 6 ? Math.max(dice, 0.85 * held) : dice;
  }
}
