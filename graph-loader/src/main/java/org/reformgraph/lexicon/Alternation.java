package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words as one regular expression, longest first. {@code java.util.regex} tries alternatives one
 * after the other, which for a hundred words costs a hundred comparisons at each character of a
 * text; so words that begin alike are joined, and a choice among many beginnings is halved by what
 * range the next character lies in. It matches what the plain alternation would.
 */
final class Alternation {
  /** So few alternatives are as quickly tried as parted. */
  private static final int FEW = 3;

  private static final String META = "\\^$.|?*+()[]{}";

  /** What may follow the same beginning. */
  private static final class Branching {
    private final TreeMap<Integer, Branching> next = new TreeMap<>();
    private boolean wordEnds;

    void add(int[] word, int from) {
      if (from == word.length) {
        wordEnds = true;
      } else {
        next.computeIfAbsent(word[from], c -> new Branching()).add(word, from + 1);
      }
    }

    String expression() {
      if (next.isEmpty()) {
        return "";
      }
      String words = choice(new ArrayList<>(next.entrySet()));
      return wordEnds || next.size() > 1 ? "(?:" + words + (wordEnds ? "|)" : ")") : words;
    }
  }

  private Alternation() {}

  /** The expression of some words, as a group of its own. */
  static String of(Collection<String> words) {
    Branching root = new Branching();
    words.forEach(word -> root.add(word.codePoints().toArray(), 0));
    return "(?:" + root.expression() + ")";
  }

  private static String choice(List<Map.Entry<Integer, Branching>> among) {
    if (among.size() > FEW) {
      int middle = among.size() / 2;
      return guarded(among.subList(0, middle)) + "|" + guarded(among.subList(middle, among.size()));
    }
    List<String> alternatives = new ArrayList<>();
    among.forEach(e -> alternatives.add(literal(e.getKey()) + e.getValue().expression()));
    return String.join("|", alternatives);
  }

  private static String guarded(List<Map.Entry<Integer, Branching>> among) {
    int first = among.get(0).getKey();
    int last = among.get(among.size() - 1).getKey();
    return String.format("(?=[\\x{%x}-\\x{%x}])(?:%s)", first, last, choice(among));
  }

  private static String literal(int codePoint) {
    String character = Character.toString(codePoint);
    return META.contains(character) ? "\\" + character : character;
  }
}
