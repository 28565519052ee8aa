package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds titles as magazines and bulletins print them: over a line that credits the author, or over
 * a paragraph that opens with a dateline (本报讯).
 */
final class BylineTitles {
  private static final int MOST_LINES = 3;

  private BylineTitles() {}

  /** The titles in order; empty unless there are several. */
  static List<TitleSpan> find(List<Line> lines, int from, LayoutWords words) {
    List<TitleSpan> spans = new ArrayList<>();
    for (int i = from + 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean opens =
          words.dateline(text)
              || (words.credit(text)
                  && !text.startsWith("（")
                  && i + 1 < lines.size()
                  && !lines.get(i + 1).heading());
      if (opens) {
        add(spans, lines, i, from, words);
      }
    }
    return spans.size() < 2 ? List.of() : spans;
  }

  private static void add(
      List<TitleSpan> spans, List<Line> lines, int byline, int from, LayoutWords words) {
    int least = spans.isEmpty() ? from : spans.get(spans.size() - 1).end() + 1;
    int first = byline;
    while (first > least
        && byline - first < MOST_LINES
        && lines.get(first - 1).titleLike()
        && !words.credit(lines.get(first - 1).text())) {
      first--;
    }
    int end = byline;
    while (end > first + 1 && words.subtitle(lines.get(end - 1).text())) {
      end--;
    }
    if (first < byline) {
      spans.add(
          new TitleSpan(end - first > 1 && !together(lines, first, end) ? end - 1 : first, end));
    }
  }

  /** Lines of one title stand closer than what is above them. */
  private static boolean together(List<Line> lines, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (lines.get(i).gap() > 1) {
        return false;
      }
    }
    return true;
  }
}
