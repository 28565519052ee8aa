package org.reformgraph.read.heal;

import java.util.Arrays;
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.reformgraph.lexicon.CreditLines;
import org.reformgraph.read.HealedText;

/**
 * Writes paragraphs, each on a line of its own, with the origin of each character.
 *
 * <p>White space inside a paragraph that has sentences means nothing between Chinese characters and
 * goes; in a title it parts two halves and stays as one space. A credit in parentheses goes when it
 * interrupts a sentence and becomes a paragraph of its own at the end of one.
 */
final class ParagraphWriter {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_CREDIT = 60;

  /** A document is traditional when one of so many of its characters is. */
  private static final int ONE_OF = 20;

  private final String source;
  private final CreditLines credits;
  private final SimplifiedCharacters simplified;
  private final StringBuilder text;
  private final StringBuilder paragraph = new StringBuilder();
  private int[] origins = new int[256];
  private int[] origin;
  private boolean sentences;

  ParagraphWriter(String source, CreditLines credits, SimplifiedCharacters simplified) {
    this.source = source;
    this.credits = credits;
    this.simplified = simplified;
    this.text = new StringBuilder(source.length() + 16);
    this.origin = new int[source.length() + 16];
  }

  /** Parts the line of the source that starts here from the piece before, except in a number. */
  void line(int start) {
    int n = paragraph.length();
    boolean number =
        n > 0 && Chars.digit(paragraph.charAt(n - 1)) && Chars.digit(source.charAt(start));
    if (n > 0 && !number) {
      space(start - 1, ' ');
    }
  }

  /** Adds a piece of the source. */
  void piece(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (Chars.blank(c)) {
        space(i, c == '\t' ? '\t' : ' ');
      } else if (!Chars.invisible(c)) {
        add(CharacterForms.uniform(c), i);
      }
    }
  }

  /** A tab parts the cells of a table. */
  private void space(int at, char kind) {
    int n = paragraph.length();
    if (n == 0 || at <= origins[n - 1]) {
      return;
    }
    if (!space(paragraph.charAt(n - 1))) {
      add(kind, at);
    } else if (kind == '\t') {
      paragraph.setCharAt(n - 1, kind);
    }
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\t';
  }

  private void add(char c, int at) {
    if (paragraph.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[paragraph.length()] = at;
    paragraph.append(c);
    sentences |= c == '。' || c == '；' || paragraph.length() > LONGEST_TITLE;
  }

  /** Ends the paragraph; an empty one leaves nothing behind. */
  void end() {
    int n = paragraph.length();
    if (n > 0 && space(paragraph.charAt(n - 1))) {
      n--;
    }
    paragraph.setLength(n);
    if (n > 0) {
      simplify();
      int own = lastCredit();
      write(0, own);
      write(own, n);
    }
    paragraph.setLength(0);
    sentences = false;
  }

  private void simplify() {
    if (simplified.traditional(paragraph) * ONE_OF > paragraph.length()) {
      String simple = simplified.of(paragraph.toString());
      for (int i = 0; i < simple.length(); i++) {
        int quote = "「」『』".indexOf(simple.charAt(i));
        paragraph.setCharAt(i, quote < 0 ? simple.charAt(i) : "“”‘’".charAt(quote));
      }
    }
  }

  /** Where a credit in parentheses that follows the last sentence starts; else the length. */
  private int lastCredit() {
    int n = paragraph.length();
    int open = lastOpen(n);
    boolean follows = open > 0 && Chars.ends(paragraph.charAt(open - 1));
    boolean caption = n <= 130 && credits.line(paragraph);
    return follows && !caption && credits.parenthesis(paragraph.subSequence(open, n)) ? open : n;
  }

  private int lastOpen(int n) {
    char last = paragraph.charAt(n - 1);
    if (last != '）' && last != ')') {
      return -1;
    }
    int open = n - 2;
    while (open > Math.max(0, n - LONGEST_CREDIT) && "（(".indexOf(paragraph.charAt(open)) < 0) {
      open--;
    }
    return open;
  }

  private void write(int from, int to) {
    if (from == to) {
      return;
    }
    if (text.length() > 0) {
      write('\n', HealedText.NONE);
    }
    boolean spaced = spaced(from, to);
    for (int i = from; i < to; i++) {
      char c = paragraph.charAt(i);
      if (c == '（' || c == '(') {
        i = pastCredit(i, to);
        c = paragraph.charAt(i);
      }
      char before = neighbour(i, -1, to);
      char after = neighbour(i, 1, to);
      if (!space(c)) {
        write(form(c, before, after), origins[i]);
      } else if (!spaced && (keeps(c, before, after) || pageNumberFollows(i, to))) {
        write(' ', origins[i]);
      }
    }
  }

  /** Past a credit that interrupts a sentence. */
  private int pastCredit(int open, int to) {
    if (open == 0 || Chars.ends(paragraph.charAt(open - 1))) {
      return open;
    }
    int close = open + 1;
    while (close < Math.min(to, open + LONGEST_CREDIT)
        && "）)".indexOf(paragraph.charAt(close)) < 0) {
      close++;
    }
    boolean credit =
        close < to - 1
            && close < open + LONGEST_CREDIT
            && credits.parenthesis(paragraph.subSequence(open, close + 1));
    return credit ? close + 1 : open;
  }

  private char neighbour(int i, int step, int n) {
    int at = i + step;
    while (at >= 0 && at < n && space(paragraph.charAt(at))) {
      at += step;
    }
    return at >= 0 && at < n ? paragraph.charAt(at) : ' ';
  }

  private static char form(char c, char before, char after) {
    if ((c == 'O' || c == 'o') && Chars.digit(before) && Chars.digit(after)) {
      return '0';
    }
    if ((c == 'l' || c == 'I') && Chars.digit(before) && Chars.digit(after)) {
      return '1';
    }
    return CharacterForms.full(c, before, after);
  }

  /** Whether every character stands alone, as in 目　录. */
  private boolean spaced(int from, int to) {
    if (to - from < 3 || to - from > 15) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean odd = (i - from) % 2 == 1;
      if (odd ? !space(paragraph.charAt(i)) : !Chars.ideograph(paragraph.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(char c, char before, char after) {
    if (Chars.alphanumeric(before) && Chars.alphanumeric(after)) {
      return true;
    }
    return !sentences && (c == '\t' || (Chars.wide(before) && Chars.wide(after)));
  }

  /** The gap between a title and its page number in a table of contents. */
  private boolean pageNumberFollows(int i, int n) {
    if (n - i > 5) {
      return false;
    }
    for (int at = i + 1; at < n; at++) {
      if (!Chars.digit(paragraph.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private void write(char c, int from) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
    }
    origin[text.length()] = from;
    text.append(c);
  }

  HealedText text(int[] pageStarts) {
    return new HealedText(
        source, text.toString(), Arrays.copyOf(origin, text.length()), pageStarts);
  }
}
