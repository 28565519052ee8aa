package org.reformgraph.api.search;

import java.util.Locale;

/** The part of a sentence around what was searched for. */
final class Excerpt {
  private static final int BEFORE = 20;
  private static final int AFTER = 40;

  private Excerpt() {}

  /** Plain text, with an ellipsis where something is left out. */
  static String around(String typed, String sentence) {
    int found = sentence.toLowerCase(Locale.ROOT).indexOf(typed.toLowerCase(Locale.ROOT));
    int from = whole(sentence, Math.max(0, found - BEFORE));
    int to =
        whole(sentence, Math.min(sentence.length(), Math.max(found, 0) + typed.length() + AFTER));
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }

  /** No character is cut in two. */
  private static int whole(String sentence, int index) {
    return index < sentence.length() && Character.isLowSurrogate(sentence.charAt(index))
        ? index - 1
        : index;
  }
}
