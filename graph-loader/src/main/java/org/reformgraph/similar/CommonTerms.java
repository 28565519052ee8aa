package org.reformgraph.similar;

import java.util.ArrayList;
import java.util.List;

/** What two sentences say in the same words. */
final class CommonTerms {
  private static final int SHORTEST = 2;

  /** Characters that hold sentences together and say nothing by themselves. */
  private static final String FUNCTION = "的了在是和与及等为对以将被把由从到于并也而或就都其该这那各向中上下个之所有年月日";

  private CommonTerms() {}

  /**
   * The longest stretches of ideographs that stand in both, in the order of the second, each once.
   */
  static List<String> of(String one, String other) {
    List<String> terms = new ArrayList<>();
    int start = 0;
    while (start < other.length()) {
      int end = start;
      while (end < other.length()
          && speaks(other.charAt(end))
          && one.contains(other.substring(start, end + 1))) {
        end++;
      }
      if (end - start >= SHORTEST) {
        String term = other.substring(start, end);
        if (!terms.contains(term)) {
          terms.add(term);
        }
      }
      start = Math.max(end, start + 1);
    }
    return terms;
  }

  private static boolean speaks(char c) {
    return Character.isIdeographic(c) && FUNCTION.indexOf(c) < 0;
  }
}
