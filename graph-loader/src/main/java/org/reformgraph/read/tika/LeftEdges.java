package org.reformgraph.read.tika;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.read.tika.PrintedLine.Column;

/**
 * Where lines without an indent start. Left and right pages of a book differ, and so do columns;
 * all pages of a side are looked at together, for a page may have nothing but first lines.
 */
final class LeftEdges {
  private static final int SIDES = 2;

  /** The share of lines that must start there. */
  private static final double SUPPORT = 0.1;

  /** For each side the edge of each column. */
  private final List<Map<Column, Float>> edges;

  private LeftEdges(List<Map<Column, Float>> edges) {
    this.edges = edges;
  }

  static LeftEdges of(List<List<PrintedLine>> pages) {
    List<Map<Column, Float>> edges = new ArrayList<>();
    for (int side = 0; side < SIDES; side++) {
      Map<Column, Float> columns = new EnumMap<>(Column.class);
      for (Column column : Column.values()) {
        columns.put(column, edge(lines(pages, side, column)));
      }
      edges.add(columns);
    }
    return new LeftEdges(edges);
  }

  /**
   * Where lines start.
   *
   * @param page from 0
   */
  float of(int page, Column column) {
    return edges.get(page % SIDES).get(column);
  }

  private static List<PrintedLine> lines(List<List<PrintedLine>> pages, int side, Column column) {
    List<PrintedLine> lines = new ArrayList<>();
    for (int i = side; i < pages.size(); i += SIDES) {
      pages.get(i).stream().filter(line -> line.column() == column).forEach(lines::add);
    }
    return lines;
  }

  /** The leftmost start that is no exception. */
  private static float edge(List<PrintedLine> lines) {
    double[] starts = lines.stream().mapToDouble(PrintedLine::x).sorted().toArray();
    double em = lines.stream().mapToDouble(PrintedLine::em).average().orElse(0);
    return (float)
        Arrays.stream(starts)
            .filter(x -> near(starts, x, em / 2) >= SUPPORT * starts.length)
            .findFirst()
            .orElse(0);
  }

  /** How many starts there are from there to a little further right. */
  private static int near(double[] starts, double x, double reach) {
    int from = Arrays.binarySearch(starts, x);
    while (from > 0 && starts[from - 1] == x) {
      from--;
    }
    int to = from;
    while (to < starts.length && starts[to] <= x + reach) {
      to++;
    }
    return to - from;
  }
}
