package org.reformgraph.read.heal;

import java.util.function.BiConsumer;

/** Takes the marks of Markdown's spans (emphasis, links, code) out of a line. */
final class MarkdownSpans {
  private static final int LONGEST_LINK = 400;

  private final String text;
  private final int end;
  private final BiConsumer<Integer, Integer> kept;
  private int from;
  private int at;

  private MarkdownSpans(String text, int start, int end, BiConsumer<Integer, Integer> kept) {
    this.text = text;
    this.from = start;
    this.at = start;
    this.end = end;
    this.kept = kept;
  }

  /** Hands over the stretches between marks, in order. */
  static void read(String text, int start, int end, BiConsumer<Integer, Integer> kept) {
    new MarkdownSpans(text, start, end, kept).read();
  }

  private void read() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < end && "\\`*_{}[]()#+-.!|>".indexOf(text.charAt(at + 1)) >= 0) {
        skip(at + 1);
        at++;
      } else if (c == '`' || c == '*' || c == '|' || (c == '_' && mark(at)) || twice('~')) {
        skip(at + 1);
      } else if (c == '!' && at + 1 < end && text.charAt(at + 1) == '[' && target(at + 1) > 0) {
        skip(target(at + 1));
      } else if (c == '[' && target(at) > 0) {
        skip(at + 1);
      } else if (c == ']'
          && at + 1 < end
          && text.charAt(at + 1) == '('
          && closing(at + 1, ')') > 0) {
        skip(closing(at + 1, ')') + 1);
      } else if (c == '<' && tag() > 0) {
        skip(tag() + 1);
      } else {
        at++;
      }
    }
    skip(end);
  }

  private void skip(int to) {
    if (at > from) {
      kept.accept(from, at);
    }
    from = to;
    at = Math.max(at, to);
  }

  private boolean twice(char c) {
    return text.charAt(at) == c
        && ((at + 1 < end && text.charAt(at + 1) == c) || (at > 0 && text.charAt(at - 1) == c));
  }

  /** An underscore inside a word is none. */
  private boolean mark(int i) {
    return i == 0
        || i + 1 >= end
        || !Chars.alphanumeric(text.charAt(i - 1))
        || !Chars.alphanumeric(text.charAt(i + 1));
  }

  /** After the link that opens here; 0 when none does. */
  private int target(int open) {
    int close = closing(open, ']');
    if (close < 0 || close + 1 >= end || text.charAt(close + 1) != '(') {
      return 0;
    }
    int last = closing(close + 1, ')');
    return last < 0 ? 0 : last + 1;
  }

  private int closing(int open, char close) {
    int limit = Math.min(end, open + LONGEST_LINK);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == close) {
        return i;
      }
    }
    return -1;
  }

  /** The end of a tag of HTML that opens here. */
  private int tag() {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    boolean name = next == '/' || next == '!' || (next >= 'a' && next <= 'z');
    return name ? closing(at, '>') : -1;
  }
}
