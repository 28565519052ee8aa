package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text and numbers in columns that line up, also with Chinese in them. */
final class Table {
  private static final String GAP = "  ";

  private final List<List<Object>> rows = new ArrayList<>();

  /** A row; numbers stand to the right. */
  Table row(Object... cells) {
    rows.add(List.of(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines, each indented by two columns. */
  List<String> lines() {
    return rows.stream().map(this::line).toList();
  }

  private String line(List<Object> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(GAP).append(cell(row.get(i), width(i)));
    }
    return line.toString().stripTrailing();
  }

  private static String cell(Object value, int width) {
    String text = text(value);
    return value instanceof Number ? TextWidth.padLeft(text, width) : TextWidth.pad(text, width);
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> TextWidth.of(text(row.get(column))))
        .max()
        .orElse(0);
  }

  private static String text(Object value) {
    return value instanceof Number number ? "%,d".formatted(number.longValue()) : value.toString();
  }
}
