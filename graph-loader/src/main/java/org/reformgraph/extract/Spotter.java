package org.reformgraph.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the matches of a pattern as {@link Matcher#find()} does, but tries it only where one or two
 * characters stand that a match can start with: in running text few do, and a regular expression
 * takes far longer to fail than a look at them.
 */
public final class Spotter {
  private final Pattern pattern;
  private final Openings openings;

  /** Whether the pattern matches at the end of a text, where there is no character to look at. */
  private final boolean empty;

  public Spotter(String pattern) {
    this(Pattern.compile(pattern));
  }

  /** For patterns with flags. */
  public Spotter(Pattern pattern) {
    this(pattern, Openings.of(pattern));
  }

  /**
   * For patterns that look back at what must stand before them.
   *
   * @param first all characters that a match may start with
   */
  public Spotter(String pattern, String first) {
    this(Pattern.compile(pattern), Openings.among(first));
  }

  private Spotter(Pattern pattern, Openings openings) {
    this.pattern = pattern;
    this.openings = openings;
    this.empty = pattern.matcher("").lookingAt();
  }

  /** The matches in a stretch of text; lookarounds see what stands around it. */
  public Matches in(String text, int start, int end) {
    return new Matches(text, start, end);
  }

  /** The matches in a text. */
  public Matches in(String text) {
    return in(text, 0, text.length());
  }

  /** Whether a text holds a match. */
  public boolean isIn(String text) {
    return isIn(text, 0, text.length());
  }

  /** Whether a stretch of text holds a match; lookarounds see what stands around it. */
  public boolean isIn(String text, int start, int end) {
    return in(text, start, end).next();
  }

  /** Whether a match starts at the head of a text. */
  public boolean opens(String text) {
    return at(text, 0, text.length()) != null;
  }

  /** Whether a match starts at the head of a stretch, of which alone it sees. */
  public boolean opens(String text, int start, int end) {
    return at(text, start, end) != null;
  }

  /** The match at the head of a stretch, of which alone it sees; null when there is none. */
  public Matcher at(String text, int start, int end) {
    if (start < end ? !openings.at(text, start, end) : !empty) {
      return null;
    }
    Matcher m = pattern.matcher(text);
    if (start > 0 || end < text.length()) {
      m.region(start, end);
    }
    return m.lookingAt() ? m : null;
  }

  /** The first match in a text; null when there is none. */
  public Matcher find(String text) {
    Matches matches = in(text);
    return matches.next() ? matches.match() : null;
  }

  /** Goes from match to match. */
  public final class Matches {
    private final String text;
    private final int end;

    /** The last index at which a match is looked for. */
    private int lastStart;

    /** Made when first needed: most texts hold no character that a match starts with. */
    private Matcher matcher;

    private int at;

    private Matches(String text, int start, int end) {
      this.text = text;
      this.end = end;
      this.lastStart = end;
      this.at = start;
    }

    /** Leaves out the matches that start behind an index. */
    public Matches startingUpTo(int index) {
      lastStart = Math.min(index, end);
      return this;
    }

    /** Whether there is a further match, which {@link #match()} then tells about. */
    public boolean next() {
      for (; at < end && at <= lastStart; at++) {
        if (openings.at(text, at, end) && matchesHere()) {
          at = Math.max(matcher.end(), at + 1);
          return true;
        }
      }
      return empty && lastStart == end && at++ == end && matchesHere(end);
    }

    private boolean matchesHere() {
      return matchesHere(at);
    }

    private boolean matchesHere(int index) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(index, end).lookingAt();
    }

    /** Looks for the next match from an index on, be it inside the last one. */
    public void goOnFrom(int index) {
      at = index;
    }

    /** The match that {@link #next()} found. */
    public Matcher match() {
      return matcher;
    }
  }
}
