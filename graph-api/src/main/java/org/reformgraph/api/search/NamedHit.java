package org.reformgraph.api.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.model.FoldedName;

/**
 * A node whose names the index found.
 *
 * @param element how the database knows it
 * @param cases how many cases describe it
 * @param score of the index
 */
record NamedHit(
    String element,
    String type,
    String name,
    List<String> aliases,
    long cases,
    double score,
    Match match) {

  /**
   * How well a name fits what was typed.
   *
   * @param rank the less the better
   */
  record Match(int rank, String by, String text) {}

  private static final int NAME = 0;
  private static final int ALIAS = 1;
  private static final int WITHIN = 4;
  private static final int WORDS = 6;

  static final Comparator<NamedHit> BEST_FIRST =
      Comparator.comparingInt((NamedHit hit) -> hit.match().rank())
          .thenComparing(Comparator.comparingLong(NamedHit::cases).reversed())
          .thenComparing(Comparator.comparingDouble(NamedHit::score).reversed())
          .thenComparing(NamedHit::name)
          .thenComparing(NamedHit::element);

  /**
   * Reads a row.
   *
   * @param folded what was typed, folded as {@link FoldedName} does
   */
  static NamedHit of(Record row, String folded) {
    String name = row.get("name").asString("");
    List<String> aliases =
        row.get("aliases").isNull() ? List.of() : row.get("aliases").asList(Value::asString);
    return new NamedHit(
        row.get("element").asString(),
        row.get("type").asString(),
        name,
        aliases,
        row.get("cases").asLong(0),
        row.get("score").asDouble(),
        match(name, aliases, folded));
  }

  /**
   * Reads a row of what sounds as was typed.
   *
   * @param spelt what was typed: small letters and digits
   */
  static NamedHit sounding(Record row, String spelt) {
    NamedHit hit = of(row, spelt);
    boolean whole = row.get("pinyin").asList(Value::asString).contains(spelt);
    Match match = new Match(whole ? WORDS + 1 : WORDS + 2, "pinyin", hit.name());
    return hit.matching(match);
  }

  /**
   * Reads a row of what belongs to a region that was named.
   *
   * @param own whether to that region itself, not to one inside it
   * @param region the region's name
   */
  static NamedHit placed(Record row, boolean own, String region) {
    NamedHit hit = of(row, "");
    return hit.matching(new Match(own ? WORDS + 3 : WORDS + 4, "region", region));
  }

  /** Reads a row of what has an English name, that has what was typed. */
  static NamedHit english(Record row, String folded) {
    String english = row.get("nameEn").asString();
    return of(row, folded)
        .matching(match(english, folded, NAME, "name").orElse(new Match(WORDS, "name", english)));
  }

  private NamedHit matching(Match other) {
    return new NamedHit(element, type, name, aliases, cases, score, other);
  }

  /** Whether what was typed is a name of it, or the beginning of one. */
  boolean begins() {
    return match.rank() < WITHIN;
  }

  private static Match match(String name, List<String> aliases, String folded) {
    Match byName = match(name, folded, NAME, "name").orElse(new Match(WORDS, "name", name));
    return aliases.stream()
        .flatMap(alias -> match(alias, folded, ALIAS, "alias").stream())
        .reduce(byName, (a, b) -> b.rank() < a.rank() ? b : a);
  }

  /** Whole, at the beginning, or within, of a name before an alias. */
  private static Optional<Match> match(String text, String folded, int worse, String by) {
    String foldedText = FoldedName.of(text);
    int at = foldedText.indexOf(folded);
    if (at < 0) {
      return Optional.empty();
    }
    int place = foldedText.length() == folded.length() ? 0 : at == 0 ? 2 : WITHIN;
    return Optional.of(new Match(place + worse, by, text));
  }
}
