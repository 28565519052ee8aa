package org.reformgraph.lexicon;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reformgraph.model.CanonicalId;

/** Whether what a user's lines say makes sense: that what they refer to is there, and so on. */
final class EntryCheck {
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private final UserLexicon user;
  private final RuleCheck rules;
  private final LexiconProblems problems;
  private final TsvTable regions;
  private final Set<String> codes = new HashSet<>(Set.of(CanonicalId.CHINA));

  EntryCheck(UserLexicon user, RuleCheck rules, LexiconProblems problems) {
    this.user = user;
    this.rules = rules;
    this.problems = problems;
    this.regions = new Overlay(user).table(LexiconFile.REGIONS);
    regions.rows().forEach(row -> codes.add(row.field(0)));
  }

  void all() {
    for (LexiconFile file : LexiconFile.values()) {
      user.entries(file).forEach(row -> problems.check(() -> entry(file, row)));
      removals(file);
    }
    parents();
    boolean placed = user.given(LexiconFile.REGIONS) + user.given(LexiconFile.AREAS) > 0;
    if (placed && problems.none()) { // else the same is said twice
      problems.check(this::gazetteer);
    }
    if (!user.entries(LexiconFile.RELATIONS).isEmpty()) {
      Cues cues = Cues.of(new Overlay(user).table(LexiconFile.CUES));
      user.entries(LexiconFile.RELATIONS)
          .forEach(row -> problems.check(() -> rules.check(row, cues)));
    }
  }

  private void entry(LexiconFile file, TsvTable.Row row) {
    switch (file) {
      case REGIONS -> region(row);
      case AREAS -> area(row);
      case PLATFORMS -> {
        if (!row.field(1).equals(KnownPlatform.EVERYWHERE)) {
          code(row, 1, ", CN for a national platform, or * where every place has its own");
        }
      }
      case MEASURE_HEADS, PLATFORM_HEADS -> HeadNoun.of(row);
      case CUES, LAYOUT -> Cues.of(new TsvTable(row.file(), List.of(row)));
      case TOPICS -> weight(row);
      default -> {}
    }
  }

  private void region(TsvTable.Row row) {
    if (!CODE.matcher(row.field(0)).matches()) {
      throw row.error("the code “" + row.field(0) + "” is no six digits of GB/T 2260");
    }
    code(row, 2, ", or CN for a province");
    for (String abbreviation : row.values(5)) {
      if (abbreviation.codePointCount(0, abbreviation.length()) != 1) {
        throw row.error("the abbreviation “" + abbreviation + "” is no single character");
      }
    }
  }

  private void area(TsvTable.Row row) {
    if (!row.field(0).equals("-")) {
      throw row.error("the first field of an area is -, since it has no code: " + row.field(0));
    }
    code(row, 2, ", or CN for an area across provinces");
  }

  private void code(TsvTable.Row row, int field, String orElse) {
    String code = row.field(field);
    if (!codes.contains(code)) {
      throw row.error(
          "no region has the code “"
              + code
              + "”"
              + hint(code)
              + "; expected is a code of"
              + " regions.tsv"
              + orElse);
    }
  }

  /** The codes of a region whose name was given in place of its code. */
  private String hint(String name) {
    List<String> meant =
        regions.rows().stream()
            .filter(r -> r.field(1).equals(name) || r.values(4).contains(name))
            .map(r -> r.field(1) + " is " + r.field(0))
            .toList();
    return meant.isEmpty() ? "" : " (" + String.join(", ", meant) + ")";
  }

  private static void weight(TsvTable.Row row) {
    if (row.number(2, "weight") <= 0) {
      throw row.error("the weight " + row.field(2) + " is not above 0");
    }
  }

  /** Whether every region's parent is above it: none is its own, or lies in one of its level. */
  private void gazetteer() {
    Gazetteer.of(regions, new Overlay(user).table(LexiconFile.AREAS));
  }

  /** A region that goes must not be needed by one that stays. */
  private void parents() {
    for (TsvTable.Row removal : user.removals(LexiconFile.REGIONS)) {
      List<String> inside =
          Stream.of(LexiconFile.REGIONS, LexiconFile.AREAS)
              .flatMap(file -> new Overlay(user).table(file).rows().stream())
              .filter(row -> row.field(2).equals(removal.field(0)))
              .map(row -> row.field(1))
              .toList();
      if (!inside.isEmpty()) {
        problems.add(
            removal.error(
                String.join(", ", inside)
                    + " lie in "
                    + removal.field(0)
                    + ": take them out too, or give them another parent"));
      }
    }
  }

  /** Only what is there can be taken out; measures see to that themselves. */
  private void removals(LexiconFile file) {
    if (file == LexiconFile.MEASURES || user.removals(file).isEmpty()) {
      return;
    }
    Set<String> bundled = new LinkedHashSet<>();
    for (TsvTable.Row row : file.bundled().rows()) {
      if (file.listsWords()) {
        row.values(1).forEach(word -> bundled.add(row.field(0) + " " + word));
      } else {
        bundled.add(String.join(" ", file.key(row)));
      }
    }
    for (TsvTable.Row row : user.removals(file)) {
      List<String> words = file.listsWords() ? row.values(1) : List.of("");
      for (String word : words) {
        String key = file.listsWords() ? row.field(0) + " " + word : String.join(" ", row.fields());
        if (!bundled.contains(key)) {
          problems.add(
              row.error(
                  "there is no bundled entry “"
                      + key
                      + "” to take out"
                      + Suggestion.of(key, bundled)));
        }
      }
    }
  }
}
