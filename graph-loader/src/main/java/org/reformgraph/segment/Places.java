package org.reformgraph.segment;

import java.util.HashSet;
import java.util.Set;
import org.reformgraph.lexicon.Gazetteer;

/** Reads the place that a title starts with. */
final class Places {
  private static final int LONGEST = 14;
  private static final String SUFFIXES = "省市区县州旗盟";

  private final Set<String> names;

  Places(Gazetteer gazetteer) {
    names = new HashSet<>(gazetteer.names());
  }

  /**
   * The length of the place in front: one name or several nested ones, as in 浙江省杭州市; 0 when there
   * is none.
   */
  int length(String text) {
    int at = 0;
    for (int next = next(text, at); next > at; next = next(text, at)) {
      at = next;
    }
    return at;
  }

  private int next(String text, int from) {
    for (int to = Math.min(text.length(), from + LONGEST); to >= from + 2; to--) {
      if (names.contains(text.substring(from, to))) {
        return to;
      }
    }
    return from;
  }

  /** Whether a text is the name of a place, or looks like one that the gazetteer lacks. */
  boolean place(String text) {
    if (text.isEmpty() || text.length() > 20) {
      return false;
    }
    int known = length(text);
    return known == text.length()
        || (text.length() >= 3
            && SUFFIXES.indexOf(text.charAt(text.length() - 1)) >= 0
            && text.codePoints().allMatch(Character::isIdeographic));
  }
}
