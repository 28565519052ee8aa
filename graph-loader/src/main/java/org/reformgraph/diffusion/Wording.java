package org.reformgraph.diffusion;

import java.util.Collection;

/** What two sentences say in the very same words. */
final class Wording {
  private Wording() {}

  /**
   * The longest stretch of ideographs, letters and digits that stands in both, marks between them
   * passed over.
   *
   * @param names of the measures: that they have the same name says nothing about the sentences, so
   *     a stretch ends where one begins
   */
  static String shared(String one, String other, Collection<String> names) {
    String a = bare(one, names);
    String b = bare(other, names);
    int[] lengths = new int[b.length() + 1];
    int best = 0;
    int end = 0;
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = lengths[j];
        boolean same = a.charAt(i) == b.charAt(j - 1) && a.charAt(i) != CUT;
        lengths[j] = same ? diagonal + 1 : 0;
        diagonal = above;
        if (lengths[j] > best) {
          best = lengths[j];
          end = i + 1;
        }
      }
    }
    return a.substring(end - best, end);
  }

  /** Stands where a name was; never part of a stretch. */
  private static final char CUT = '\u0000';

  private static String bare(String sentence, Collection<String> names) {
    String cut = sentence;
    for (String name : names) {
      if (!name.isEmpty()) {
        cut = cut.replace(name, String.valueOf(CUT));
      }
    }
    StringBuilder bare = new StringBuilder(cut.length());
    cut.chars()
        .filter(c -> c == CUT || Character.isLetterOrDigit(c))
        .forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
