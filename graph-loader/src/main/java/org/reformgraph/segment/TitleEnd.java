package org.reformgraph.segment;

import java.util.List;

/** Finds the end of a title that is broken over lines. */
final class TitleEnd {
  private static final int MOST_LINES = 3;
  private static final int LONGEST = 80;
  private static final int LONGEST_HALF = 16;

  private TitleEnd() {}

  /** Index after the title's last line. */
  static int of(List<Line> lines, TitleSpan title, LayoutWords words) {
    int end = title.end();
    StringBuilder text = new StringBuilder();
    lines.subList(title.first(), end).forEach(line -> text.append(line.text()));
    while (end < lines.size()
        && end - title.first() < MOST_LINES
        && goesOn(lines, text, end, words)) {
      text.append(lines.get(end).text());
      end++;
    }
    return end;
  }

  private static boolean goesOn(List<Line> lines, StringBuilder text, int next, LayoutWords words) {
    Line line = lines.get(next);
    if (!line.titleLike()
        || line.level() > 0
        || text.length() + line.text().length() > LONGEST
        || words.subtitle(line.text())
        || words.credit(line.text())
        || words.caption(line.text())
        || HeadingMark.of(line.text(), words).form() != HeadingMark.Form.NONE) {
      return false;
    }
    return open(text)
        || (line.gap() == 1
            && (follows(lines, next) || centred(lines, next) || couplet(text, line.text())));
  }

  private static boolean open(CharSequence text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '“' || c == '《' || c == '（' ? 1 : c == '”' || c == '》' || c == '）' ? -1 : 0;
    }
    char last = text.charAt(text.length() - 1);
    return open > 0 || "，、的和与在为向以及".indexOf(last) >= 0;
  }

  /** Lines of a title share an indent that text and headings do not have. */
  private static boolean centred(List<Line> lines, int next) {
    int indent = lines.get(next).indent();
    return next + 1 < lines.size()
        && indent > lines.get(next + 1).indent() + 2
        && indent >= 4
        && lines.get(next - 1).indent() >= 4;
  }

  /** Titles like two halves of one length. */
  private static boolean couplet(CharSequence title, String next) {
    int from = title.length();
    while (from > 0 && "： ，".indexOf(title.charAt(from - 1)) < 0) {
      from--;
    }
    return next.length() <= LONGEST_HALF && Math.abs(title.length() - from - next.length()) <= 1;
  }

  /** Lines of a title stand close together, and the text stands off. */
  private static boolean follows(List<Line> lines, int next) {
    return next + 1 < lines.size() && lines.get(next + 1).gap() > 1;
  }
}
