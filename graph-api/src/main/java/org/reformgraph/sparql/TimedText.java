package org.reformgraph.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a regular expression cannot be tried on for longer than the query has time: an
 * expression such as {@code (a+)+b} may go over it more often than the universe has seconds.
 */
final class TimedText implements CharSequence {
  private static final int EVERY = 1 << 12;

  private final CharSequence text;
  private final CancelSignal signal;
  private int reads;

  private TimedText(CharSequence text, CancelSignal signal) {
    this.text = text;
    this.signal = signal;
  }

  static Matcher matcher(Pattern pattern, String text, CancelSignal signal) {
    return pattern.matcher(new TimedText(text, signal));
  }

  /** What is thrown when an expression nests its tries as deep as a text is long. */
  static RefusedQueryException tooDeep(String text) {
    return new RefusedQueryException(
        "the regular expression repeats what it cannot tell apart on a text of "
            + text.length()
            + " characters: write it without repeated alternatives, as in [ab]* for (a|b)*");
  }

  @Override
  public char charAt(int index) {
    if (++reads % EVERY == 0) {
      signal.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
