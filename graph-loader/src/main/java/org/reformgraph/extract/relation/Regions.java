package org.reformgraph.extract.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the codes of divisions lie in each other: 430407 in 430400 in 430000. */
final class Regions {
  /** The code of a division, or of the one that a functional area lies in. */
  private static final Pattern CODE = Pattern.compile("(\\d{6})(?:-.*)?");

  private Regions() {}

  /** Whether a division is another, lies in it or holds it; what has no code may be anywhere. */
  static boolean areRelated(String one, String other) {
    String first = code(one);
    String second = code(other);
    return first == null
        || second == null
        || first.startsWith(stem(second))
        || second.startsWith(stem(first));
  }

  /** Null when the key has none. */
  private static String code(String key) {
    Matcher m = key == null ? null : CODE.matcher(key);
    return m != null && m.matches() ? m.group(1) : null;
  }

  /** The digits that a division shares with all that lie in it. */
  private static String stem(String code) {
    return code.endsWith("0000")
        ? code.substring(0, 2)
        : code.endsWith("00") ? code.substring(0, 4) : code;
  }
}
