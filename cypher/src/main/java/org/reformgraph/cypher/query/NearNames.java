package org.reformgraph.cypher.query;

import java.util.Comparator;
import java.util.List;

/** Names that somebody may have meant. */
final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /** At most three names that share a part with the given one or differ in few letters. */
  static List<String> of(String given, List<String> names) {
    return names.stream()
        .filter(name -> isNear(given, name))
        .sorted(Comparator.comparingInt(name -> distance(given, name)))
        .limit(MOST)
        .toList();
  }

  private static boolean isNear(String given, String name) {
    boolean part = given.length() > 2 && (name.contains(given) || given.contains(name));
    return part || distance(given, name) <= Math.max(2, given.length() / 3);
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
