package org.reformgraph.bulk;

import java.util.List;

/**
 * The text of a row. Every string is quoted, with quotes doubled, so that an empty one differs from
 * none; lists are joined by a character that no text has.
 */
final class CsvRow {
  /** U+001F, which ASCII has for just that. */
  static final char LIST_DELIMITER = '\u001f';

  private final StringBuilder text = new StringBuilder();
  private boolean multiline;
  private int longest;

  /** Begins a row anew. */
  void clear() {
    text.setLength(0);
    multiline = false;
  }

  /**
   * Adds a cell.
   *
   * @param value null for none
   */
  void add(CsvType type, Object value) {
    if (text.length() > 0) {
      text.append(',');
    }
    if (value == null) {
      return;
    }
    int start = text.length();
    switch (type) {
      case STRING -> quoted((String) value);
      case LONG -> text.append(((Number) value).longValue());
      case DOUBLE -> text.append(((Number) value).doubleValue());
      case BOOLEAN -> text.append((boolean) value);
      case STRINGS, LONGS -> list((List<?>) value);
    }
    longest = Math.max(longest, text.length() - start);
  }

  /** Whether a list comes back from its cell as it is; one without elements does not count. */
  static boolean fits(List<?> values) {
    return !(values.size() == 1 && "".equals(values.get(0)))
        && values.stream().noneMatch(value -> String.valueOf(value).indexOf(LIST_DELIMITER) >= 0);
  }

  private void list(List<?> values) {
    if (!fits(values)) {
      throw new IllegalStateException("no cell can hold " + values);
    }
    if (values.isEmpty()) {
      return;
    }
    text.append('"');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        text.append(LIST_DELIMITER);
      }
      escaped(values.get(i).toString());
    }
    text.append('"');
  }

  private void quoted(String value) {
    text.append('"');
    escaped(value);
    text.append('"');
  }

  private void escaped(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        text.append('"');
      } else if (c == '\n' || c == '\r') {
        multiline = true;
      }
      text.append(c);
    }
  }

  /** The row with its line feed. */
  String line() {
    return text.append('\n').toString();
  }

  /** Whether a cell has line breaks. */
  boolean isMultiline() {
    return multiline;
  }

  /** Characters of the longest cell of all rows so far. */
  int longest() {
    return longest;
  }
}
