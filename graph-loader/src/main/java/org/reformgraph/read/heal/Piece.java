package org.reformgraph.read.heal;

/** A paragraph as far as it has been read, line by line. */
final class Piece {
  private final String text;
  private SourceLine first;
  private SourceLine last;
  private int columns;
  private int commas;
  private int stops;
  private int open;

  Piece(String text) {
    this.text = text;
  }

  void begin(SourceLine line) {
    first = line;
    columns = 0;
    commas = 0;
    stops = 0;
    open = 0;
    add(line);
  }

  void add(SourceLine line) {
    last = line;
    for (int i = line.start(); i < line.end(); i++) {
      boolean numbering = line == first && i < line.start() + 4 && text.charAt(i) == '、';
      count(numbering ? ' ' : text.charAt(i));
    }
  }

  private void count(char c) {
    columns += Chars.blank(c) ? 0 : Chars.columns(c);
    if (Chars.comma(c) || c == '；') {
      commas++;
    } else if (c == '。') {
      stops++;
    } else if (c == '“' || c == '《' || c == '（' || c == '「') {
      open++;
    } else if (c == '”' || c == '》' || c == '）' || c == '」') {
      open = Math.max(0, open - 1);
    }
  }

  SourceLine first() {
    return first;
  }

  SourceLine last() {
    return last;
  }

  char lastChar() {
    return text.charAt(last.end() - 1);
  }

  /** Width of all its lines together, white space not counted. */
  int columns() {
    return columns;
  }

  int commas() {
    return commas;
  }

  int stops() {
    return stops;
  }

  /** Quotation marks, parentheses and title marks that are still open. */
  int open() {
    return open;
  }

  /** The last characters, for a look at the words. */
  String tail() {
    return text.substring(Math.max(last.start(), last.end() - 16), last.end());
  }

  /** Whether a sentence, or a clause that leads to a list, ends here. */
  boolean ended() {
    int i = last.end() - 1;
    char c = text.charAt(i);
    while (i > last.start() && Chars.closes(c)) {
      i = c == '）' || c == ')' ? beforeParenthesis(i) : i - 1;
      c = text.charAt(Math.max(i, last.start()));
    }
    return i < last.start() || Chars.ends(c);
  }

  /** A credit in parentheses may follow the last sentence. */
  private int beforeParenthesis(int close) {
    int i = close - 1;
    while (i > last.start() && text.charAt(i) != '（' && text.charAt(i) != '(') {
      i--;
    }
    return Chars.ends(text.charAt(close - 1)) ? close - 1 : i - 1;
  }
}
