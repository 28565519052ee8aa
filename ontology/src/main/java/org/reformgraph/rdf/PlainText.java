package org.reformgraph.rdf;

import java.util.Arrays;

/** Text in which N-Triples escapes nothing. */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final boolean[] NOT_IN_IRIS = escaped("<>\"{}|^`\\ ");
  private static final boolean[] NOT_IN_LITERALS = escaped("\"\\");

  private PlainText() {}

  private static boolean[] escaped(String characters) {
    boolean[] escaped = new boolean[128];
    Arrays.fill(escaped, 0, ' ', true);
    escaped[127] = true;
    characters.chars().forEach(c -> escaped[c] = true);
    return escaped;
  }

  static boolean isIri(String text) {
    return isFree(text, NOT_IN_IRIS);
  }

  static boolean isLiteral(String text) {
    return isFree(text, NOT_IN_LITERALS);
  }

  /** Surrogates are left to who looks at them in pairs. */
  private static boolean isFree(String text, boolean[] of) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < of.length ? of[c] : Character.isSurrogate(c) || c == REPLACEMENT) {
        return false;
      }
    }
    return true;
  }
}
