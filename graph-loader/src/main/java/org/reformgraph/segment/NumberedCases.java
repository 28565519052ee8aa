package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;

/** Finds titles that say so: 案例一：…, 【典型案例2】…, with the title beside or beneath. */
final class NumberedCases {
  private static final int MOST_MISSED = 2;

  private NumberedCases() {}

  /** The titles in order; empty unless they count up from one. */
  static List<TitleSpan> find(List<Line> lines, int from, LayoutWords words) {
    List<TitleSpan> spans = new ArrayList<>();
    int expected = 1;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.titleLike()) {
        continue;
      }
      HeadingMark mark = HeadingMark.of(line.text(), words);
      if (mark.form() != HeadingMark.Form.CASE
          || mark.number() < expected
          || mark.number() > expected + MOST_MISSED) {
        continue;
      }
      boolean alone = mark.rest() >= line.text().length();
      boolean beneath = alone && i + 1 < lines.size() && lines.get(i + 1).titleLike();
      spans.add(new TitleSpan(i, i + (beneath ? 2 : 1)));
      expected = mark.number() + 1;
    }
    return spans.size() < 2 ? List.of() : spans;
  }
}
