package org.reformgraph.lexicon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a user adds to the bundled lexicon, replaces in it and takes out of it.
 *
 * @param entries lines to add, or to put in place of the bundled entry of the same key
 * @param removals lines that take a bundled entry out, without the {@code -} in front
 * @param themes text of a Turtle file with concepts of the user's own; empty when there is none
 */
public record UserLexicon(
    Map<LexiconFile, List<TsvTable.Row>> entries,
    Map<LexiconFile, List<TsvTable.Row>> removals,
    String themes) {
  /** Adds nothing. */
  public static final UserLexicon NONE = new UserLexicon(Map.of(), Map.of(), "");

  public UserLexicon {
    entries = Map.copyOf(entries);
    removals = Map.copyOf(removals);
  }

  /**
   * Reads a directory of lexicon files.
   *
   * @param rules looks at the lines of the relation grammar
   * @throws BadLexiconException naming file, line and what is expected, for every problem of every
   *     file at once
   */
  public static UserLexicon read(Path directory, RuleCheck rules) {
    LexiconProblems problems = new LexiconProblems();
    UserLexicon read = new UserLexiconReader(problems).read(directory);
    new EntryCheck(read, rules, problems).all();
    UserMeasures.check(read, problems);
    problems.throwIfAny();
    return read;
  }

  List<TsvTable.Row> entries(LexiconFile file) {
    return entries.getOrDefault(file, List.of());
  }

  List<TsvTable.Row> removals(LexiconFile file) {
    return removals.getOrDefault(file, List.of());
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return entries.isEmpty() && removals.isEmpty() && themes.isEmpty();
  }

  /** How many entries it adds or replaces, and takes out. */
  public int size() {
    return entries.values().stream().mapToInt(List::size).sum()
        + removals.values().stream().mapToInt(List::size).sum();
  }

  /** How many lines of a file add or replace an entry. */
  public int given(LexiconFile file) {
    return entries(file).size();
  }

  /** How many lines of a file take an entry out. */
  public int takenOut(LexiconFile file) {
    return removals(file).size();
  }

  /** The names that its entries of some files claim for themselves. */
  Set<String> names(LexiconFile... files) {
    Set<String> names = new HashSet<>();
    for (LexiconFile file : files) {
      for (int column = 0; column < file.columns().size(); column++) {
        if (file.columns().get(column).name()) {
          for (TsvTable.Row row : entries(file)) {
            names.addAll(row.values(column));
          }
        }
      }
    }
    return names;
  }

  /**
   * Tells one state of the files from another: changes with every entry, not with comments, line
   * ends or the directory's name. Empty when nothing is added.
   */
  public String fingerprint() {
    if (isEmpty()) {
      return "";
    }
    StringBuilder state = new StringBuilder(themes);
    for (LexiconFile file : LexiconFile.values()) {
      add(state, "+" + file, entries(file));
      add(state, "-" + file, removals(file));
    }
    return UUID.nameUUIDFromBytes(state.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static void add(StringBuilder state, String what, List<TsvTable.Row> rows) {
    rows.forEach(
        row ->
            state.append('\n').append(what).append('\t').append(String.join("\t", row.fields())));
  }
}
