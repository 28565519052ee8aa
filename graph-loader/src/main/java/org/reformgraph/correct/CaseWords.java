package org.reformgraph.correct;

import java.util.Optional;
import org.reformgraph.model.Quote;

/** The text of a case, to look up what somebody quotes from it. */
public interface CaseWords {
  /**
   * Where words stand in the case, white space aside; the first place of several. Empty when they
   * do not stand there as they are.
   */
  Optional<Quote> find(String words);

  /** Words without their white space. */
  static String dense(String words) {
    StringBuilder dense = new StringBuilder();
    words.codePoints().filter(c -> !blank(c)).forEach(dense::appendCodePoint);
    return dense.toString();
  }

  /** White space in the widest sense, as the facts format leaves it out. */
  static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
