package org.reformgraph.read.heal;

import java.util.Arrays;
import org.reformgraph.read.HealedText;

/**
 * Writes paragraphs, each on a line of its own, with the origin of each character.
 *
 * <p>White space inside a paragraph that has sentences means nothing between Chinese characters and
 * goes; in a title it parts two halves and stays as one space.
 */
final class ParagraphWriter {
  private static final int LONGEST_TITLE = 60;

  private final String source;
  private final StringBuilder text;
  private final StringBuilder paragraph = new StringBuilder();
  private int[] origins = new int[256];
  private int[] origin;
  private boolean sentences;

  ParagraphWriter(String source) {
    this.source = source;
    this.text = new StringBuilder(source.length() + 16);
    this.origin = new int[source.length() + 16];
  }

  /** Adds a piece of the source to the paragraph; white space parts it from the piece before. */
  void piece(int start, int end) {
    if (paragraph.length() > 0) {
      space(start - 1);
    }
    for (int i = start; i < end; i++) {
      char c = source.charAt(i);
      if (Chars.blank(c)) {
        space(i);
      } else if (!Chars.invisible(c)) {
        add(CharacterForms.uniform(c), i);
      }
    }
  }

  private void space(int at) {
    int n = paragraph.length();
    if (n > 0 && paragraph.charAt(n - 1) != ' ') {
      add(' ', Math.max(at, origins[n - 1] + 1));
    }
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
    if (n > 0 && paragraph.charAt(n - 1) == ' ') {
      n--;
    }
    if (n > 0) {
      if (text.length() > 0) {
        write('\n', HealedText.NONE);
      }
      write(n);
    }
    paragraph.setLength(0);
    sentences = false;
  }

  private void write(int n) {
    boolean spaced = spaced(n);
    for (int i = 0; i < n; i++) {
      char c = paragraph.charAt(i);
      char before = neighbour(i, -1, n);
      char after = neighbour(i, 1, n);
      if (c == ' ') {
        if (!spaced && (keeps(before, after) || pageNumberFollows(i, n))) {
          write(c, origins[i]);
        }
      } else {
        write(CharacterForms.full(c, before, after), origins[i]);
      }
    }
  }

  private char neighbour(int i, int step, int n) {
    int at = i + step;
    while (at >= 0 && at < n && paragraph.charAt(at) == ' ') {
      at += step;
    }
    return at >= 0 && at < n ? paragraph.charAt(at) : ' ';
  }

  /** Whether every character stands alone, as in 目　录. */
  private boolean spaced(int n) {
    if (n < 3 || n > 15) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if ((paragraph.charAt(i) == ' ') != (i % 2 == 1)) {
        return false;
      }
    }
    return true;
  }

  private boolean keeps(char before, char after) {
    if (Chars.alphanumeric(before) && Chars.alphanumeric(after)) {
      return true;
    }
    if (sentences) {
      return false;
    }
    return Chars.wide(before) && Chars.wide(after);
  }

  /** The gap between a title and its page number in a table of contents. */
  private boolean pageNumberFollows(int i, int n) {
    if (sentences && n - i > 6) {
      return false;
    }
    for (int at = i + 1; at < n; at++) {
      if (!Chars.digit(paragraph.charAt(at))) {
        return false;
      }
    }
    return n - i <= 5;
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
