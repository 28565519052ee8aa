package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Rows of text and numbers in columns that line up, also with Chinese in them. */
final class Table {
  private static final String GAP = "  ";

  /** A text that stands to the right, as the heading of a column of numbers. */
  private record Right(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private final List<List<Object>> rows = new ArrayList<>();

  /** A row; numbers stand to the right, doubles with three decimals. */
  Table row(Object... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** A cell whose text stands to the right. */
  static Object right(String text) {
    return new Right(text);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines, each indented by two columns. */
  List<String> lines() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = IntStream.range(0, columns).map(this::width).toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<Object> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(GAP).append(cell(row.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }

  private static String cell(Object value, int width) {
    String text = text(value);
    return value instanceof Number || value instanceof Right
        ? TextWidth.padLeft(text, width)
        : TextWidth.pad(text, width);
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> TextWidth.of(text(row.get(column))))
        .max()
        .orElse(0);
  }

  private static String text(Object value) {
    if (value instanceof Double share) {
      return String.format(Locale.ROOT, "%.3f", share);
    }
    return value instanceof Number number ? "%,d".formatted(number.longValue()) : value.toString();
  }
}
