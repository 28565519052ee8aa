package org.reformgraph.read.heal;

import java.text.Normalizer;

/** One form for each character: width, compatibility ideographs, punctuation. */
final class CharacterForms {
  /** Radicals that the standard does not call equal to the ideographs they are printed for. */
  private static final String RADICALS = "⺠⻓⻔⻚⻋⻅⻉⻢⻥⻦⻨⻩⻬⻮⻰⻳⻘⻛⻜⻝⺟⻄⻆⻁⺎⺏";

  private static final String IDEOGRAPHS = "民长门页车见贝马鱼鸟麦黄齐齿龙龟青风飞食母西角虎兀尢";

  private CharacterForms() {}

  /** The form of a character that does not depend on its neighbours. */
  static char uniform(char c) {
    if (c < '\u2000') {
      return c;
    }
    if (letterOrDigit(c)) {
      return (char) (c - '\uFEE0');
    }
    switch (c) {
      case '％':
        return '%';
      case '＋':
        return '+';
      case '－':
      case '\u2010':
      case '\u2011':
        return '-';
      case '．':
        return '.';
      case '＆':
        return '&';
      case '＠':
        return '@';
      case '\u2027':
      case '\u2022':
      case '\u30FB':
      case '\uFF65':
        return '·';
      case '﹑':
        return '、';
      case '﹐':
        return '，';
      case '﹒':
        return '。';
      default:
        return compatible(c);
    }
  }

  private static boolean letterOrDigit(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }

  private static char compatible(char c) {
    if ((c >= '\uF900' && c <= '\uFAFF') || (c >= '\u2E80' && c <= '\u2FDF')) {
      String one = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      int radical = RADICALS.indexOf(c);
      return radical >= 0 ? IDEOGRAPHS.charAt(radical) : one.length() == 1 ? one.charAt(0) : c;
    }
    return c;
  }

  /** The full-width form of half-width punctuation that stands beside Chinese text. */
  static char full(char c, char before, char after) {
    int at = "(),:;!?".indexOf(c);
    if (at < 0) {
      return c;
    }
    boolean chinese = Chars.wide(before) || Chars.wide(after);
    boolean inside = Chars.alphanumeric(before) && Chars.alphanumeric(after);
    return chinese && !inside ? "（），：；！？".charAt(at) : c;
  }
}
