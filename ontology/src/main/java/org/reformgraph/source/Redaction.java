package org.reformgraph.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers what reaches or tells single persons before a text leaves this machine: phone numbers
 * (mobile, landline, 400 and 800), e-mail addresses, and numbers of identity cards whose check
 * digit is right. Each character becomes one {@value #COVER}, so that offsets stay what they were.
 *
 * <p>Public hotlines (12345, 96xxx), document numbers, amounts and dates are none of these and
 * stay.
 */
public final class Redaction {
  /** What stands in the place of each covered character. */
  public static final String COVER = "＊";

  /** Nothing that is covered has fewer digits. */
  private static final int FEWEST_DIGITS = 7;

  private static final int MOST_ROUNDS = 8;

  private static final String START = "(?<![0-9A-Za-z_])(?<![0-9]\\.)";
  private static final String END = "(?![0-9A-Za-z_])(?!\\.[0-9])";

  /** What comes after a number that counts or measures something. */
  private static final String NO_AMOUNT =
      "(?!\\s?(?:[万亿千百余多]|[元美欧]|[件户家人次个份笔条项吨米辆台套页册宗本]|平方|公里|公斤|%|‰))";

  /** What comes before a number that counts money, or is the running number of a document. */
  private static final String NO_SUM = "(?<![¥￥$第〕\\]】])";

  private static final String GAP = "[- ]?";

  private static final String MOBILE =
      NO_SUM + "(?:\\+?86" + GAP + ")?1[3-9][0-9]" + GAP + "[0-9]{4}" + GAP + "[0-9]{4}";

  private static final String AREA = "(?:010|02[0-9]|0[3-9][0-9]{2})";

  private static final String LANDLINE =
      "(?:\\("
          + AREA
          + "\\) ?|"
          + START
          + NO_SUM
          + "(?:\\+?86"
          + GAP
          + ")?"
          + AREA
          + "(?:[- ]|—{1,2})?)[2-9][0-9]{6,7}"
          + "(?:-[0-9]{1,6})?(?:[、/][2-9][0-9]{6,7}(?![0-9])){0,9}";

  private static final String SERVICE_LINE =
      NO_SUM + "(?:400(?:" + GAP + "[0-9]){7}|800-[0-9]{3}" + GAP + "[0-9]{4})";

  /** Without an area code only what is called a phone number is one. */
  private static final String LOCAL =
      "(?<=(?:电话|座机|传真|手机|号码|联系方式|热线|致电|拨打)[:为是]?\\s?)"
          + "[2-9][0-9]{2,3}-?[0-9]{4}(?:[、/][2-9][0-9]{6,7}(?![0-9])){0,9}";

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}+@(?:[A-Za-z0-9-]{1,63}+\\.){1,9}[A-Za-z]{2,24}");

  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])"
              + "[0-9]{3}[0-9Xx](?![0-9A-Za-z])");

  private static final List<Pattern> PATTERNS =
      List.of(
          MAIL,
          IDENTITY,
          Pattern.compile(START + MOBILE + END + NO_AMOUNT),
          Pattern.compile(LANDLINE + END + NO_AMOUNT),
          Pattern.compile(START + SERVICE_LINE + END + NO_AMOUNT),
          Pattern.compile(LOCAL + END + NO_AMOUNT));

  /** Weights and check characters of GB 11643. */
  private static final String WEIGHTS = "7 9 A 5 8 4 2 1 6 3 7 9 A 5 8 4 2".replace(" ", "");

  private static final String CHECKS = "10X98765432";

  private Redaction() {}

  /**
   * The text with all that is to be covered covered.
   *
   * @return of the same length, in UTF-16 units as in code points; the same text when there is
   *     nothing to cover; null of null
   */
  public static String of(String text) {
    if (text == null || !mayHoldAny(text)) {
      return text;
    }
    StringBuilder plain = halfWidth(text);
    StringBuilder covered = new StringBuilder(text);
    // what is covered may have stood against something else, so look again
    boolean more = true;
    for (int round = 0; more && round < MOST_ROUNDS; round++) {
      more = false;
      for (Pattern pattern : PATTERNS) {
        more |= cover(pattern, plain, covered);
      }
    }
    return covered.toString();
  }

  private static boolean cover(Pattern pattern, StringBuilder plain, StringBuilder covered) {
    boolean any = false;
    for (Matcher found = pattern.matcher(plain.toString()); found.find(); ) {
      if (pattern != IDENTITY || checks(found.group())) {
        for (int i = found.start(); i < found.end(); i++) {
          plain.setCharAt(i, COVER.charAt(0));
          covered.setCharAt(i, COVER.charAt(0));
        }
        any = true;
      }
    }
    return any;
  }

  private static boolean mayHoldAny(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@' || c == '＠') {
        return true;
      }
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
        digits++;
      }
    }
    return digits >= FEWEST_DIGITS;
  }

  /** As wide as what is typed on a keyboard, character by character. */
  private static StringBuilder halfWidth(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '！' && c <= '～' && c != '，';
      plain.append(wide ? (char) (c - '！' + '!') : other(c));
    }
    return plain;
  }

  private static char other(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '−' -> '-';
      case '\u00A0', '\u3000' -> ' ';
      default -> c;
    };
  }

  private static boolean checks(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length(); i++) {
      sum += Character.digit(number.charAt(i), 10) * Character.digit(WEIGHTS.charAt(i), 16);
    }
    return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(17));
  }
}
