package org.reformgraph.read.heal;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.read.HealedText;

/** Cuts the decoded text into lines. */
final class SourceLines {
  private final String text;
  private final int[] pageStarts;
  private final List<SourceLine> lines = new ArrayList<>();
  private int blanks;
  private int page;
  private int onPage;
  private int nextStart;

  private SourceLines(String text, int[] pageStarts) {
    this.text = text;
    this.pageStarts = pageStarts;
  }

  /** The lines that have something on them, in order. */
  static List<SourceLine> of(String text, int[] pageStarts) {
    return new SourceLines(text, pageStarts).cut();
  }

  private List<SourceLine> cut() {
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean pageBegins = startsPage(i);
      if (i == text.length() || pageBegins || HealedText.isLineBreak(text.charAt(i))) {
        boolean fed = i < text.length() && HealedText.isLineBreak(text.charAt(i));
        if (from < i || (fed && text.charAt(i) != '\f')) {
          line(from, i);
        }
        if (pageBegins || (fed && text.charAt(i) == '\f')) {
          turnPage();
        }
        from = fed ? i + 1 : i;
      }
    }
    turnPage();
    return lines;
  }

  private boolean startsPage(int i) {
    boolean starts = false;
    while (nextStart < pageStarts.length && pageStarts[nextStart] <= i) {
      starts |= pageStarts[nextStart] > 0;
      nextStart++;
    }
    return starts;
  }

  /** Fills in how far the lines of the page are from its bottom. */
  private void turnPage() {
    for (int i = 0; i < onPage; i++) {
      int at = lines.size() - 1 - i;
      SourceLine l = lines.get(at);
      lines.set(
          at,
          new SourceLine(
              l.start(),
              l.end(),
              l.indent(),
              l.columns(),
              l.blanksBefore(),
              l.page(),
              l.pageTop(),
              i,
              l.block()));
    }
    if (onPage > 0) {
      page++;
    }
    onPage = 0;
  }

  private void line(int from, int to) {
    int start = from;
    int indent = 0;
    while (start < to && passed(text.charAt(start))) {
      char c = text.charAt(start++);
      indent += c == '\t' ? 4 : c == '\u3000' ? 2 : Chars.columns(c);
    }
    int end = to;
    while (end > start && passed(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      blanks++;
      return;
    }
    lines.add(
        new SourceLine(
            start,
            end,
            indent,
            columns(start, end),
            blanks,
            page,
            onPage,
            0,
            SourceLine.Block.NONE));
    blanks = 0;
    onPage++;
  }

  private int columns(int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      columns += Chars.columns(text.charAt(i));
    }
    return columns;
  }

  private static boolean passed(char c) {
    return Chars.blank(c) || Chars.invisible(c);
  }
}
