package org.reformgraph.read.tika;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.read.tika.PrintedLine.Column;

/** Reads a page of two columns column by column, not straight across. */
final class Columns {
  /** What the gutter is wide at least, in full-width characters. */
  private static final float GUTTER = 1.2f;

  /** Lines that must show the gutter before it is believed. */
  private static final int LINES = 5;

  /** How far apart the places are at which a gutter is looked for, in points. */
  private static final float STEP = 2;

  /** The widest page that PDF knows is 14,400 points; what says that it is wider lies. */
  private static final float WIDEST = 14_400;

  private Columns() {}

  /**
   * The lines in the order of reading. Lines across the whole page part what is above from below.
   */
  static List<PrintedLine> inOrder(List<PrintedLine> page) {
    float gutter = gutter(page);
    if (Float.isNaN(gutter)) {
      return page;
    }
    List<PrintedLine> ordered = new ArrayList<>();
    List<PrintedLine> right = new ArrayList<>();
    for (PrintedLine line : page) {
      if (line.words().stream().anyMatch(word -> word.x() < gutter && word.end() > gutter)) {
        ordered.addAll(right);
        right.clear();
        ordered.add(line);
      } else {
        part(line, Column.LEFT, gutter, ordered);
        part(line, Column.RIGHT, gutter, right);
      }
    }
    ordered.addAll(right);
    return ordered;
  }

  private static void part(PrintedLine line, Column column, float gutter, List<PrintedLine> lines) {
    List<PrintedWord> words =
        line.words().stream()
            .filter(word -> (column == Column.LEFT) == (word.end() <= gutter))
            .toList();
    if (!words.isEmpty()) {
      lines.add(new PrintedLine(words, line.y(), column));
    }
  }

  /** Where the gutter is, or NaN when there is none. */
  private static float gutter(List<PrintedLine> page) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (PrintedLine line : page) {
      left = Math.min(left, line.x());
      right = Math.max(right, line.words().get(line.words().size() - 1).end());
    }
    float middle = (left + right) / 2;
    int steps = (int) Math.ceil(Math.min(right - left, WIDEST) / 10 / STEP);
    for (int i = 0; i < steps; i++) {
      float x = middle + i * STEP;
      if (isGutter(page, x)) {
        return x;
      }
      if (isGutter(page, 2 * middle - x)) {
        return 2 * middle - x;
      }
    }
    return Float.NaN;
  }

  /** Both sides are full of text, and hardly a line runs across. */
  private static boolean isGutter(List<PrintedLine> page, float x) {
    int parted = 0;
    int across = 0;
    for (PrintedLine line : page) {
      float before = Float.NaN;
      float after = Float.NaN;
      boolean crosses = false;
      for (PrintedWord word : line.words()) {
        if (word.end() <= x) {
          before = word.end();
        } else if (word.x() >= x) {
          after = Float.isNaN(after) ? word.x() : after;
        } else {
          crosses = true;
        }
      }
      if (crosses) {
        across++;
      } else if (after - before >= GUTTER * line.em() && fills(line, x)) {
        parted++;
      }
    }
    return parted >= LINES && parted > 2 * across;
  }

  /** Whether there is running text on both sides, not the cells of a table. */
  private static boolean fills(PrintedLine line, float x) {
    float left = 0;
    float right = 0;
    for (PrintedWord word : line.words()) {
      if (word.end() <= x) {
        left += word.end() - word.x();
      } else {
        right += word.end() - word.x();
      }
    }
    return left >= 8 * line.em() && right >= 8 * line.em();
  }
}
