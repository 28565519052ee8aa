package org.reformgraph.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what a user's file says twice. */
final class Duplicates {
  private final LexiconFile file;
  private final LexiconProblems problems;
  private final Map<List<String>, TsvTable.Row> keys = new HashMap<>();
  private final Map<String, TsvTable.Row> names = new HashMap<>();

  private Duplicates(LexiconFile file, LexiconProblems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reports keys and names that two lines of a file bear. */
  static void in(
      LexiconFile file,
      List<TsvTable.Row> entries,
      List<TsvTable.Row> removals,
      LexiconProblems problems) {
    Duplicates duplicates = new Duplicates(file, problems);
    entries.forEach(duplicates::entry);
    removals.forEach(duplicates::removal);
  }

  private void entry(TsvTable.Row row) {
    if (file == LexiconFile.TOPICS) {
      return; // weights of a word add up
    }
    if (file.listsWords()) {
      words(row);
    } else {
      key(row, file.key(row));
      names(row);
    }
  }

  private void removal(TsvTable.Row row) {
    if (file.listsWords()) {
      words(row);
    } else {
      key(row, row.fields());
    }
  }

  private void words(TsvTable.Row row) {
    row.values(1).forEach(word -> key(row, List.of(row.field(0), word)));
  }

  private void key(TsvTable.Row row, List<String> key) {
    TsvTable.Row other = keys.putIfAbsent(key, row);
    if (other != null && other.line() != row.line()) { // twice in one line does no harm
      twice(row, other, String.join(" ", key));
    }
  }

  private void names(TsvTable.Row row) {
    for (int i = 0; i < file.columns().size(); i++) {
      if (file.columns().get(i).name()) {
        for (String name : row.values(i)) {
          TsvTable.Row other = names.putIfAbsent(name, row);
          if (other != null && !file.key(row).equals(file.key(other))) {
            twice(row, other, name);
          }
        }
      }
    }
  }

  private void twice(TsvTable.Row row, TsvTable.Row other, String what) {
    problems.add(
        row.error("“" + what + "” stands in line " + other.line() + " too; keep one of them"));
  }
}
