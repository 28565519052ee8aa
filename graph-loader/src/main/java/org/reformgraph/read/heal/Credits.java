package org.reformgraph.read.heal;

import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;

/** Recognises captions of photographs and lines that credit an author. */
final class Credits {
  private static final int LONGEST = 130;

  private final Pattern caption;
  private final Pattern credit;
  private final Pattern inline;

  Credits(Cues cues) {
    String ends = cues.anyOf("caption-credit");
    caption =
        Pattern.compile(
            "[（(【]?"
                + cues.anyOf("caption-start")
                + "[^。]{0,90}[。）)】]?[^。]{0,30}"
                + "|[^。]{0,90}[。]?\\s?[（(][^（）()]{0,30}"
                + ends
                + "\\s?[)）]",
            Pattern.DOTALL);
    credit =
        Pattern.compile(
            "[（(【\\[]?"
                + cues.anyOf("credit-label")
                + "\\s?[:：／/|｜][^。]{1,60}"
                + "|[（(]?"
                + cues.anyOf("credit-start")
                + "[^。，]{1,30}",
            Pattern.DOTALL);
    inline =
        Pattern.compile(
            "[（(](?:[^（）()]{0,30}"
                + ends
                + "|"
                + cues.anyOf("credit-label")
                + "\\s?[:：／/][^（）()]{1,40})[)）]");
  }

  /** Whether a whole line is a caption or a credit. */
  boolean line(CharSequence words) {
    return words.length() <= LONGEST
        && (caption.matcher(words).matches() || credit.matcher(words).matches());
  }

  /** Whether words in parentheses, these included, are a credit. */
  boolean parenthesis(CharSequence words) {
    return words.length() <= LONGEST && inline.matcher(words).matches();
  }
}
