package org.reformgraph.read.input;

import java.text.Normalizer;
import java.util.Comparator;

/** Names as the graph's identities have them, and their order: by code point, on every system. */
final class PathOrder {
  /** Unlike {@code String}'s own order, right beyond the basic plane too. */
  static final Comparator<String> BY_CODE_POINT =
      (a, b) -> {
        int n = Math.min(a.length(), b.length());
        for (int i = 0; i < n; i++) {
          if (a.charAt(i) != b.charAt(i)) {
            return Integer.compare(codePointAround(a, i), codePointAround(b, i));
          }
        }
        return Integer.compare(a.length(), b.length());
      };

  private PathOrder() {}

  /** A name in form NFC: some systems write é and が as two code points. */
  static String normalize(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static int codePointAround(String s, int index) {
    boolean second =
        index > 0
            && Character.isLowSurrogate(s.charAt(index))
            && Character.isHighSurrogate(s.charAt(index - 1));
    return s.codePointAt(second ? index - 1 : index);
  }
}
