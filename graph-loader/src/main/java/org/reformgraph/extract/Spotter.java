package org.reformgraph.extract;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the matches of a pattern as {@link Matcher#find()} does, but tries it only where one of the
 * characters stands that every match starts with: in running text few do, and a regular expression
 * takes far longer to fail than a look at one character.
 */
public final class Spotter {
  private final Pattern pattern;
  private final BitSet first = new BitSet();

  /**
   * @param first all characters that a match may start with
   */
  public Spotter(String pattern, String first) {
    this.pattern = Pattern.compile(pattern);
    first.chars().forEach(this.first::set);
  }

  /** The matches in a stretch of text; lookarounds see what stands around it. */
  public Matches in(String text, int start, int end) {
    return new Matches(text, start, end);
  }

  /** The matches in a text. */
  public Matches in(String text) {
    return in(text, 0, text.length());
  }

  /** Goes from match to match. */
  public final class Matches {
    private final String text;
    private final int end;
    private final Matcher matcher;
    private int at;

    private Matches(String text, int start, int end) {
      this.text = text;
      this.end = end;
      this.at = start;
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether there is a further match, which {@link #match()} then tells about. */
    public boolean next() {
      for (; at < end; at++) {
        if (first.get(text.charAt(at)) && matcher.region(at, end).lookingAt()) {
          at = Math.max(matcher.end(), at + 1);
          return true;
        }
      }
      return false;
    }

    /** The match that {@link #next()} found. */
    public Matcher match() {
      return matcher;
    }
  }
}
