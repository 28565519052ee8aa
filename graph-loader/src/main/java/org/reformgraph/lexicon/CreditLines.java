package org.reformgraph.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises captions of photographs and lines that credit an author or a newspaper. */
public final class CreditLines {
  private static final int LONGEST = 130;

  private final Pattern caption;
  private final Pattern credit;
  private final Pattern inline;
  private final Pattern source;

  /**
   * @param cues the words of {@link LayoutCues}
   */
  public CreditLines(Cues cues) {
    String ends = cues.anyOf("caption-credit");
    String labels = cues.anyOf("credit-label");
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
                + labels
                + "\\s?[:：／/|｜][^。]{1,60}"
                + "|[（(]?"
                + cues.anyOf("credit-start")
                + "[^。，：]{1,30}",
            Pattern.DOTALL);
    inline =
        Pattern.compile(
            "[（(](?:[^（）()]{0,30}" + ends + "|" + labels + "\\s?[:：／/][^（）()]{1,40})[)）]");
    source =
        Pattern.compile(
            "(?:^|.*[\\s（(【\\[])" + cues.anyOf("source-label") + "\\s?[:：／/|｜]\\s?(.+)");
  }

  /** Whether a whole line is a caption or a credit. */
  public boolean line(CharSequence words) {
    return caption(words) || credit(words);
  }

  /** Whether a whole line is the caption of a picture. */
  public boolean caption(CharSequence words) {
    return words.length() <= LONGEST && caption.matcher(words).matches();
  }

  /** Whether a whole line credits an author or a newspaper. */
  public boolean credit(CharSequence words) {
    return words.length() <= LONGEST && credit.matcher(words).matches();
  }

  /** Whether words in parentheses, these included, are a credit. */
  public boolean parenthesis(CharSequence words) {
    return words.length() <= LONGEST && inline.matcher(words).matches();
  }

  /** Whether a credit names where the text was first printed. */
  public boolean namesSource(CharSequence words) {
    Matcher m = source.matcher(words);
    return words.length() <= LONGEST && m.matches();
  }
}
