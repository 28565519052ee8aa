package org.reformgraph.read.tika;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes plain text of Word's characters, some of which are marks of fields, cells and pictures. */
final class DocCharacters {
  private static final char CELL_END = 0x07;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char HARD_HYPHEN = 0x1E;
  private static final char FIRST_PRINTED = 0x20;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();
  private final List<String> cells = new ArrayList<>();

  /** For each field that is open, whether its result has begun: its instruction is not printed. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  void append(String characters) {
    characters.chars().forEach(c -> append((char) c));
  }

  private void append(char c) {
    switch (c) {
      case FIELD_BEGIN -> fields.push(false);
      case FIELD_RESULT -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case FIELD_END -> fields.poll();
      case CELL_END -> endCell();
      default -> {
        if (!fields.contains(false)) {
          print(c);
        }
      }
    }
  }

  private void print(char c) {
    switch (c) {
      case '\r', '\n', '\u000B', '\f' -> newLine(cell);
      case HARD_HYPHEN -> cell.append('-');
      default -> {
        if (c >= FIRST_PRINTED || c == '\t') {
          cell.append(c);
        }
      }
    }
  }

  private void endCell() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  /** Cells on one line when each is a line at most. */
  void endRow() {
    if (cell.length() > 0) {
      endCell();
    }
    boolean oneLine = cells.stream().noneMatch(c -> c.indexOf('\n') >= 0);
    String row = String.join(oneLine ? "\t" : "\n", cells);
    if (!row.isBlank()) {
      text.append(oneLine ? row.stripTrailing() : row.strip()).append('\n');
    }
    cells.clear();
  }

  void endLine() {
    newLine(cell);
    text.append(cell);
    cell.setLength(0);
  }

  @Override
  public String toString() {
    return text.toString() + String.join("\n", cells) + cell;
  }

  private static void newLine(StringBuilder line) {
    if (!line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
      line.append('\n');
    }
  }
}
