package org.reformgraph.hanlp;

import com.hankcs.hanlp.HanLP;

/**
 * Simplifies traditional characters, one for one. An instance is immutable and may be shared
 * between threads.
 */
public final class SimplifiedCharacters {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private final char[] simplified = new char[LAST - FIRST + 1];

  public SimplifiedCharacters() {
    for (char c = FIRST; c <= LAST; c++) {
      String one = HanLP.convertToSimplifiedChinese(String.valueOf(c));
      simplified[c - FIRST] = one.length() == 1 ? one.charAt(0) : c;
    }
  }

  /** The simplified form of a character, or the character itself. */
  public char of(char c) {
    return c >= FIRST && c <= LAST ? simplified[c - FIRST] : c;
  }

  /**
   * Simplifies a text by its words where that keeps its length (乾 in 乾隆 stays), else character by
   * character.
   *
   * @return as long as the text
   */
  public String of(String text) {
    String byWords = HanLP.convertToSimplifiedChinese(text);
    if (byWords.length() == text.length()) {
      return byWords;
    }
    StringBuilder b = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      b.append(of(text.charAt(i)));
    }
    return b.toString();
  }

  /** How many characters have a simplified form that differs. */
  public int traditional(CharSequence text) {
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      traditional += of(c) != c ? 1 : 0;
    }
    return traditional;
  }
}
