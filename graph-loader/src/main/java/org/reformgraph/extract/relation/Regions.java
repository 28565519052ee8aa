package org.reformgraph.extract.relation;

import java.util.regex.Pattern;

/** How the codes of divisions lie in each other: 430407 in 430400 in 430000. */
final class Regions {
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private Regions() {}

  /** Whether a division is another, lies in it or holds it; what has no code may be anywhere. */
  static boolean areRelated(String one, String other) {
    return one == null
        || other == null
        || !CODE.matcher(one).matches()
        || !CODE.matcher(other).matches()
        || one.startsWith(stem(other))
        || other.startsWith(stem(one));
  }

  /** The digits that a division shares with all that lie in it. */
  private static String stem(String code) {
    return code.endsWith("0000")
        ? code.substring(0, 2)
        : code.endsWith("00") ? code.substring(0, 4) : code;
  }
}
