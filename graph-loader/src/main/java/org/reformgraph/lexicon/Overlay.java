package org.reformgraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.model.FoldedName;

/**
 * Lays a user's entries over the bundled tables. A user's entry takes the place of the bundled one
 * of its key, and the names that it bears are taken from all other bundled entries that agencies,
 * or measures and platforms, are known by.
 */
final class Overlay {
  private final UserLexicon user;
  private final Set<String> agencyNames;
  private final Set<String> thingNames;

  Overlay(UserLexicon user) {
    this.user = user;
    this.agencyNames = folded(user.names(LexiconFile.ORGANS, LexiconFile.NATIONAL_ORGANS));
    this.thingNames =
        folded(user.names(LexiconFile.PLATFORMS, LexiconFile.MEASURES, LexiconFile.NOT_MEASURES));
  }

  private static Set<String> folded(Set<String> names) {
    return names.stream().map(FoldedName::of).collect(Collectors.toSet());
  }

  /** A table of the product with the user's lines in it. */
  TsvTable table(LexiconFile file) {
    TsvTable bundled = file.bundled();
    if (file.listsWords()) {
      return words(file, bundled);
    }
    List<TsvTable.Row> added = user.entries(file);
    Set<List<String>> gone =
        new HashSet<>(user.removals(file).stream().map(r -> r.fields()).toList());
    if (file == LexiconFile.RELATIONS) {
      return new TsvTable(bundled.file(), rules(bundled.rows(), added, gone));
    }
    added.forEach(row -> gone.add(file.key(row)));
    Stream<TsvTable.Row> kept =
        bundled.rows().stream()
            .filter(row -> !gone.contains(file.key(row)))
            .flatMap(row -> unclaimed(file, row));
    List<TsvTable.Row> all = Stream.concat(kept, added.stream()).toList();
    return new TsvTable(bundled.file(), file == LexiconFile.REGIONS ? byLevel(all) : all);
  }

  /** Rules further up go first: the user's, but for one that takes a bundled rule's place. */
  private static List<TsvTable.Row> rules(
      List<TsvTable.Row> bundled, List<TsvTable.Row> added, Set<List<String>> gone) {
    Map<List<String>, TsvTable.Row> byName = new HashMap<>();
    added.forEach(row -> byName.put(LexiconFile.RELATIONS.key(row), row));
    List<TsvTable.Row> rules = new ArrayList<>();
    for (TsvTable.Row row : bundled) {
      List<String> name = LexiconFile.RELATIONS.key(row);
      if (!gone.contains(name)) {
        rules.add(byName.getOrDefault(name, row));
      }
    }
    List<TsvTable.Row> own = added.stream().filter(row -> !rules.contains(row)).toList();
    rules.addAll(0, own);
    return rules;
  }

  /** Parents come before their children. */
  private static List<TsvTable.Row> byLevel(List<TsvTable.Row> regions) {
    return regions.stream()
        .sorted(Comparator.comparing(row -> Level.valueOf(row.field(3).toUpperCase(Locale.ROOT))))
        .toList();
  }

  /** The row without the names that the user gives to something else; none if that is its own. */
  private Stream<TsvTable.Row> unclaimed(LexiconFile file, TsvTable.Row row) {
    Set<String> claimed = claimed(file);
    if (claimed.isEmpty()) {
      return Stream.of(row);
    }
    TsvTable.Row left = row;
    for (int i = 0; i < file.columns().size(); i++) {
      Column column = file.columns().get(i);
      if (column.name() && !column.many() && claimed.contains(FoldedName.of(row.field(i)))) {
        return Stream.of();
      }
      if (column.name() && column.many()) {
        left = left.with(i, without(left.values(i), claimed));
      }
    }
    return Stream.of(left);
  }

  private Set<String> claimed(LexiconFile file) {
    return switch (file) {
      case ORGANS, NATIONAL_ORGANS -> agencyNames;
      case PLATFORMS, NOT_MEASURES -> thingNames;
      default -> Set.of();
    };
  }

  private static String without(List<String> values, Set<String> claimed) {
    return values.stream()
        .filter(value -> !claimed.contains(FoldedName.of(value)))
        .collect(Collectors.joining("|"));
  }

  private TsvTable words(LexiconFile file, TsvTable bundled) {
    Map<String, Set<String>> gone = new HashMap<>();
    Stream.concat(user.removals(file).stream(), user.entries(file).stream())
        .forEach(
            row ->
                gone.computeIfAbsent(row.field(0), role -> new HashSet<>()).addAll(row.values(1)));
    List<TsvTable.Row> rows = new ArrayList<>();
    for (TsvTable.Row row : bundled.rows()) {
      Set<String> taken = gone.getOrDefault(row.field(0), Set.of());
      rows.add(
          row.with(
              1,
              row.values(1).stream()
                  .filter(word -> !taken.contains(word))
                  .collect(Collectors.joining("|"))));
    }
    rows.addAll(user.entries(file));
    return new TsvTable(bundled.file(), rows);
  }
}
