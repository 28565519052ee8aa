package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether a line of a user's file has the shape that the file's columns ask for. */
final class RowCheck {
  private static final int FRAME_SOURCE = 2;
  private static final int SHORTEST_NAME = 2;

  /** The files whose names are looked for wherever they stand in a text. */
  private static final Set<LexiconFile> FOUND_ANYWHERE =
      Set.of(LexiconFile.PLATFORMS, LexiconFile.MEASURES);

  private final LexiconFile file;
  private final List<Set<String>> known = new ArrayList<>();

  RowCheck(LexiconFile file) {
    this.file = file;
    TsvTable bundled = file.bundled();
    for (int i = 0; i < file.columns().size(); i++) {
      known.add(file.columns().get(i).closed() ? values(bundled, i) : Set.of());
    }
  }

  private static Set<String> values(TsvTable table, int column) {
    Set<String> values = new TreeSet<>();
    table.rows().forEach(row -> values.add(row.field(column)));
    values.remove("");
    return values;
  }

  /**
   * Looks at a line that adds or replaces an entry.
   *
   * @throws LexiconException when something is wrong with it
   */
  void entry(TsvTable.Row row) {
    count(row);
    for (int i = 0; i < file.columns().size(); i++) {
      field(row, i, file.columns().get(i));
    }
  }

  /**
   * Looks at a line that takes an entry out.
   *
   * @param row without the dash in front
   * @throws LexiconException when something is wrong with it
   */
  void removal(TsvTable.Row row) {
    int fields = file.listsWords() ? 2 : file.keyFields();
    if (row.fields().size() != fields || row.fields().contains("")) {
      throw row.error("to take an entry out, write " + removalForm());
    }
    if (file.listsWords()) {
      closed(row, 0, file.columns().get(0));
    }
  }

  private String removalForm() {
    if (file.listsWords()) {
      return "-" + file.columns().get(0).title() + ", a tab, and the words parted by |";
    }
    return file == LexiconFile.AREAS
        ? "-full name, a tab, and its parent"
        : "- and its " + file.columns().get(0).title() + ", nothing more";
  }

  private void count(TsvTable.Row row) {
    int fields = row.fields().size();
    if (fields > file.columns().size()) {
      throw row.error("has " + fields + " fields parted by tabs, expected are at most " + titles());
    }
    if (fields == 1 && file.columns().stream().skip(1).anyMatch(Column::required)) {
      throw row.error("has no tab; expected are, parted by tabs: " + titles());
    }
  }

  private String titles() {
    List<String> titles = file.columns().stream().map(Column::title).toList();
    return titles.size() + " (" + String.join(", ", titles) + ")";
  }

  private void field(TsvTable.Row row, int i, Column column) {
    String value = row.field(i);
    if (value.isEmpty()) {
      if (column.required()) {
        throw row.error("field " + (i + 1) + " (" + column.title() + ") is missing" + expected(i));
      }
      return;
    }
    if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
      throw row.error(
          "field "
              + (i + 1)
              + " stands in quotation marks, as spreadsheets write it: take them off");
    }
    if (column.closed() && !definesFrame(row)) {
      closed(row, i, column);
    }
    if (column.many()) {
      values(row, i, column);
    } else if (column.name()) {
      name(row, value);
    }
  }

  /** A line of copying.tsv that says where the places stand may give a frame a new name. */
  private boolean definesFrame(TsvTable.Row row) {
    return file == LexiconFile.COPYING && !row.field(FRAME_SOURCE).isEmpty();
  }

  private void values(TsvTable.Row row, int i, Column column) {
    String field = row.field(i);
    if (field.contains("｜")) {
      throw row.error("field " + (i + 1) + ": values are parted by |, not by ｜");
    }
    for (String value : row.values(i)) {
      if (value.isBlank()) {
        throw row.error("field " + (i + 1) + " (" + column.title() + ") has an empty value at a |");
      }
      if (!value.equals(value.strip())) {
        throw row.error("field " + (i + 1) + " has white space around “" + value.strip() + "”");
      }
      if (column.name()) {
        name(row, value);
      }
    }
  }

  private void name(TsvTable.Row row, String name) {
    if (FOUND_ANYWHERE.contains(file) && name.codePointCount(0, name.length()) < SHORTEST_NAME) {
      throw row.error(
          "“"
              + name
              + "” would be found inside other words: a name has at least "
              + SHORTEST_NAME
              + " characters");
    }
  }

  private void closed(TsvTable.Row row, int i, Column column) {
    if (!known.get(i).contains(row.field(i))) {
      throw row.error(
          "the "
              + column.title()
              + " “"
              + row.field(i)
              + "” is not known"
              + Suggestion.of(row.field(i), known.get(i))
              + expected(i));
    }
  }

  private String expected(int i) {
    return known.get(i).isEmpty() ? "" : "; expected is one of " + String.join(", ", known.get(i));
  }
}
