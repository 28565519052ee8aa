package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;

/** Finds titles that a place with a colon leads: 贵州省：“跨省通办”开启新格局. */
final class PlacedTitles {
  private PlacedTitles() {}

  static List<TitleSpan> find(List<Line> lines, int from, Places places) {
    List<TitleSpan> spans = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).titleLike() && placed(lines.get(i).text(), places)) {
        spans.add(new TitleSpan(i, i + 1));
      }
    }
    return spans;
  }

  static boolean placed(String text, Places places) {
    int colon = text.indexOf('：');
    return colon > 1 && colon < text.length() - 2 && places.place(text.substring(0, colon).strip());
  }
}
