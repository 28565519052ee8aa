package org.reformgraph.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Questions to the full-text indexes of what readers type. Only letters and digits of it reach the
 * index, so that nothing a reader types is taken for the index's query language.
 *
 * <p>The indexes cut Chinese into pairs of characters that follow each other; a character that
 * stands alone is a term of its own.
 */
public final class LuceneQuery {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern PIECE =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+");
  private static final int MOST_WORDS = 20;

  private LuceneQuery() {}

  /** What has any of the words, the more of them the better; empty when there are none. */
  public static String anyOf(String typed) {
    return words(typed).stream().map(LuceneQuery::quoted).collect(Collectors.joining(" "));
  }

  /**
   * What has all of the words, the last of which may be unfinished; empty when there are none. One
   * Chinese character finds what has it anywhere.
   */
  public static String begunAllOf(String typed) {
    List<String> words = words(typed);
    return words.stream().map(word -> "+" + begun(word)).collect(Collectors.joining(" "));
  }

  private static String begun(String word) {
    if (isHan(word)) {
      // pairs that begin with the character, or end in it, or the character alone
      return word.codePointCount(0, word.length()) == 1
          ? "(" + word + "* OR *" + word + ")"
          : quoted(word);
    }
    return "(" + quoted(word) + " OR " + lower(word) + "*)";
  }

  private static boolean isHan(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
  }

  private static String quoted(String word) {
    return "\"" + lower(word) + "\"";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Pieces of one script: the index keeps them apart, too. */
  private static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(typed);
    while (matcher.find() && words.size() < MOST_WORDS) {
      Matcher pieces = PIECE.matcher(matcher.group());
      while (pieces.find()) {
        words.add(pieces.group());
      }
    }
    return words;
  }
}
