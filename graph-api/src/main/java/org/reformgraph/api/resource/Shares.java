package org.reformgraph.api.resource;

import java.util.ArrayList;
import java.util.List;

/** How a limit is shared among types of relations, so that the many do not hide the few. */
final class Shares {
  private Shares() {}

  /**
   * How many of each are taken: what the small ones leave over goes to the large ones.
   *
   * @param numbers how many there are of each
   */
  static List<Integer> of(List<Long> numbers, int limit) {
    List<Integer> shares = new ArrayList<>();
    numbers.forEach(number -> shares.add(0));
    int left = limit;
    boolean given = true;
    while (left > 0 && given) {
      given = false;
      long open = open(numbers, shares);
      int each = (int) Math.max(1, left / Math.max(1, open));
      for (int i = 0; i < shares.size() && left > 0; i++) {
        int more = (int) Math.min(Math.min(each, left), numbers.get(i) - shares.get(i));
        if (more > 0) {
          shares.set(i, shares.get(i) + more);
          left -= more;
          given = true;
        }
      }
    }
    return shares;
  }

  private static long open(List<Long> numbers, List<Integer> shares) {
    long open = 0;
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i) < numbers.get(i)) {
        open++;
      }
    }
    return open;
  }
}
