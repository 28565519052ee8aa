package org.reformgraph.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a name in which spelling does not matter: what identity and comparison look at. */
public final class FoldedName {
  private static final Pattern IGNORED =
      Pattern.compile("[\\s\\p{Z}“”‘’\"'《》〈〉「」『』()（）·、,，.。:：;；!！?？+＋\\-—–]");

  private FoldedName() {}

  /**
   * Folds width and case (Unicode NFKC, lower case) and drops white space, quotation marks and
   * punctuation.
   *
   * @return never null; empty when the name is nothing but punctuation
   */
  public static String of(String name) {
    String uniform = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return IGNORED.matcher(uniform).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
