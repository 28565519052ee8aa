package org.reformgraph.model;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name in which spelling does not matter: what identity and comparison look at. */
public final class FoldedName {
  private static final String IGNORED = "“”‘’\"'《》〈〉「」『』()（）·、,，.。:：;；!！?？+＋-—–";

  private FoldedName() {}

  /**
   * Folds width and case (Unicode NFKC, lower case) and drops white space, quotation marks and
   * punctuation.
   *
   * @return never null; empty when the name is nothing but punctuation
   */
  public static String of(String name) {
    if (name.chars().allMatch(FoldedName::isUnifiedIdeograph)) {
      return name; // as most names are: there is nothing to fold
    }
    String uniform = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder kept = new StringBuilder(uniform.length());
    for (int i = 0; i < uniform.length(); i++) {
      char c = uniform.charAt(i);
      if (!isIgnored(c)) {
        kept.append(c);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isUnifiedIdeograph(int c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static boolean isIgnored(char c) {
    return IGNORED.indexOf(c) >= 0 || c >= '\t' && c <= '\r' || Character.isSpaceChar(c);
  }
}
