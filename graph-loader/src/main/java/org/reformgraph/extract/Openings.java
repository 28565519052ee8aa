package org.reformgraph.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which characters a match of a pattern may open. The pattern is tried on single characters
 * and on pairs of them: where it neither matches nor asks what would follow, no text that opens so
 * can match. Of characters that the pattern does not name one of each class stands for all.
 */
final class Openings {
  private static final int PAIRS = 1 << 12;
  private static final int ASCII = 128;

  /** What must stand before a match cannot be told from how it opens. */
  private static final Pattern LOOKS_BACK = Pattern.compile("\\(\\?<=|\\\\[bBG]");

  private static final Pattern START = Pattern.compile("(?<!\\[)\\^");

  /** Patterns that so many characters may open gain nothing from a look at the next. */
  private static final int MANY = 2000;

  private final long[] first = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

  /** Of the first characters those that anything may follow. */
  private final BitSet whole = new BitSet();

  /** Of the others, by hash, with what may follow. */
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  private Openings() {}

  /** Nothing but the given characters opens a match. */
  static Openings among(String characters) {
    Openings openings = new Openings();
    characters.chars().forEach(c -> openings.add((char) c));
    characters.chars().forEach(openings.whole::set);
    return openings;
  }

  static Openings of(Pattern pattern) {
    Openings openings = new Openings();
    if (LOOKS_BACK.matcher(pattern.pattern()).find()) {
      for (int c = 0; c <= Character.MAX_VALUE; c++) {
        openings.add((char) c);
      }
      openings.whole.set(0, Character.MAX_VALUE + 1);
    } else {
      openings.tryAll(pattern, named(pattern));
    }
    return openings;
  }

  /** Whether a match may start at an index. */
  boolean at(String text, int index, int end) {
    char c = text.charAt(index);
    return has(first, c)
        && (index + 1 >= end || whole.get(c) || has(pairs, pair(c, text.charAt(index + 1))));
  }

  private static boolean has(long[] bits, int index) {
    return (bits[index >> 6] & 1L << index) != 0;
  }

  private static int pair(char one, char other) {
    return (one * 31 ^ other * 0x9E37) & PAIRS - 1;
  }

  private void add(char c) {
    first[c >> 6] |= 1L << c;
  }

  private void tryAll(Pattern pattern, Set<Character> named) {
    Trial trial = new Trial(pattern);
    Boolean[] ofClass = new Boolean[CharacterClasses.COUNT];
    BitSet found = new BitSet();
    BitSet byItself = new BitSet();
    named.forEach(byItself::set);
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      char c = (char) i;
      boolean opens;
      if (byItself.get(c)) {
        opens = trial.mayOpen(String.valueOf(c));
      } else {
        int of = CharacterClasses.of(c);
        if (ofClass[of] == null) {
          ofClass[of] = Character.isSurrogate(c) || trial.mayOpen(String.valueOf(c));
        }
        opens = ofClass[of];
      }
      if (opens) {
        add(c);
        found.set(c);
      }
    }
    if (found.cardinality() > MANY) {
      whole.or(found);
    } else {
      found.stream().forEach(c -> addPairs((char) c, trial, named));
    }
  }

  private void addPairs(char c, Trial trial, Set<Character> named) {
    for (char representative : CharacterClasses.representatives(named)) {
      if (Character.isSurrogate(representative) || trial.mayOpen("" + c + representative)) {
        whole.set(c);
        return;
      }
    }
    for (char next : named) {
      if (trial.mayOpen("" + c + next)) {
        int pair = pair(c, next);
        pairs[pair >> 6] |= 1L << pair;
      }
    }
  }

  /** The characters that a pattern tells from others of their class. */
  private static Set<Character> named(Pattern pattern) {
    Set<Character> named = new HashSet<>();
    pattern.pattern().chars().forEach(c -> named.add((char) c));
    for (char c = 0; c < ASCII; c++) {
      named.add(c);
    }
    return named;
  }

  /** Tries a pattern on what may be the beginning of a match. */
  private static final class Trial {
    private final Matcher alone;

    /** (?<!^) holds only behind something; null when the pattern does not ask for the start. */
    private final Matcher behind;

    Trial(Pattern pattern) {
      alone = pattern.matcher("");
      behind =
          START.matcher(pattern.pattern()).find()
              ? pattern.matcher("").useTransparentBounds(true).useAnchoringBounds(false)
              : null;
    }

    boolean mayOpen(String opening) {
      return mayMatch(alone.reset(opening))
          || behind != null
              && mayMatch(behind.reset("\n" + opening).region(1, opening.length() + 1));
    }

    private static boolean mayMatch(Matcher m) {
      return m.lookingAt() || m.hitEnd();
    }
  }
}
