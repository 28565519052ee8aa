package org.reformgraph.evaluate;

import java.util.List;
import org.reformgraph.facts.BadFactsException;

/** A gold case against what was found in it, both written as their files are, with ' for ". */
record OneScoredCase(Evaluation evaluation) {
  private static final String TITLE = "安岭市：企业办事不出园";

  /**
   * Scores.
   *
   * @param gold the keys of the gold file without case and title
   * @param found the keys of the facts line without case
   */
  static OneScoredCase of(String gold, String found) {
    return new OneScoredCase(Scorer.score(List.of(gold(gold)), List.of(found(found))));
  }

  static GoldCase gold(String keys) {
    String all = keys.contains("'relations'") ? keys : keys + ", 'relations': []";
    return parse(
        () -> GoldParser.parse(json("{'case': 'x1', 'title': '%s', %s}".formatted(TITLE, all))));
  }

  static FoundCase found(String keys) {
    return parse(
        () -> FoundParser.parse(json("{'case': {'title': '%s'}, %s}".formatted(TITLE, keys))));
  }

  static String json(String text) {
    return text.replace('\'', '"');
  }

  Tally tally(String row) {
    return evaluation.tallies().get(row);
  }

  /** What went wrong, as {@code kind verdict cause: text}. */
  List<String> errors() {
    return evaluation.errors().stream()
        .map(e -> e.kind() + " " + e.verdict() + " " + e.cause() + ": " + e.text())
        .toList();
  }

  private interface Parsing<T> {
    T parse() throws BadFactsException;
  }

  private static <T> T parse(Parsing<T> parsing) {
    try {
      return parsing.parse();
    } catch (BadFactsException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
