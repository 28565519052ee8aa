package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How often facts are right on the gold, by the confidence and by the rule that they came with.
 * Right is what matches a gold item, required or optional; wrong is what the table counts as wrong;
 * what is neither is left out, and so are topics.
 *
 * @param bands by group of kinds and band of confidence, the highest first
 * @param methods by kind and method
 */
public record Calibration(List<Row> bands, List<Row> methods) {
  /** The group of all facts together. */
  public static final String ALL = "all";

  /** Above it, nine of ten facts should be right. */
  private static final double TRUSTED = 0.9;

  /** A confidence that is a product of others may miss its band by a rounding error. */
  private static final double PRECISION = 1e6;

  /**
   * One group of facts.
   *
   * @param kind a row of the evaluation's table, or {@link #ALL}
   * @param name the band or the method
   * @param confidence the mean of what the facts came with; NaN when they came with none
   */
  public record Row(String kind, String name, double confidence, Share right) {}

  /** A band of confidence, its lower end within. */
  private record Band(String name, double from, double to) {
    boolean holds(Judgement fact) {
      double confidence = Math.round(fact.origin().confidence() * PRECISION) / PRECISION;
      return from <= confidence && confidence < to;
    }
  }

  private static final List<Band> BANDS =
      List.of(
          new Band("0.95 to 1", 0.95, Double.POSITIVE_INFINITY),
          new Band("0.90 to 0.95", TRUSTED, 0.95),
          new Band("0.80 to 0.90", 0.8, TRUSTED),
          new Band("0.70 to 0.80", 0.7, 0.8),
          new Band("0.50 to 0.70", 0.5, 0.7),
          new Band("under 0.50", Double.NEGATIVE_INFINITY, 0.5),
          new Band("0.90 or more", TRUSTED, Double.POSITIVE_INFINITY));

  public Calibration {
    bands = List.copyOf(bands);
    methods = List.copyOf(methods);
  }

  /** The calibration of the facts that an evaluation judged. */
  public static Calibration of(Evaluation evaluation) {
    List<Judgement> facts =
        evaluation.judgements().stream()
            .filter(each -> each.verdict() == Verdict.RIGHT || each.verdict() == Verdict.WRONG)
            .filter(each -> !each.kind().equals(ScoredTypes.TOPIC))
            .toList();
    return new Calibration(bands(facts), methods(facts));
  }

  private static List<Row> bands(List<Judgement> facts) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(bands(ALL, facts, kind -> true));
    rows.addAll(bands(ScoredTypes.ENTITIES, facts, ScoredTypes.entities()::contains));
    rows.addAll(bands(ScoredTypes.RELATIONS, facts, ScoredTypes.relations()::contains));
    rows.addAll(bands(ScoredTypes.OUTCOME, facts, ScoredTypes.OUTCOME::equals));
    return rows;
  }

  private static List<Row> bands(String group, List<Judgement> facts, Predicate<String> kinds) {
    List<Judgement> known =
        facts.stream()
            .filter(each -> kinds.test(each.kind()) && each.origin().confidence() != null)
            .toList();
    return BANDS.stream()
        .flatMap(
            band -> row(group, band.name(), known.stream().filter(band::holds).toList()).stream())
        .toList();
  }

  private static List<Row> methods(List<Judgement> facts) {
    List<String> kinds = new ArrayList<>(ScoredTypes.entities());
    kinds.addAll(ScoredTypes.relations());
    kinds.add(ScoredTypes.OUTCOME);
    List<Row> rows = new ArrayList<>();
    for (String kind : kinds) {
      Map<String, List<Judgement>> byMethod =
          facts.stream()
              .filter(each -> each.kind().equals(kind))
              .collect(
                  Collectors.groupingBy(Calibration::method, TreeMap::new, Collectors.toList()));
      byMethod.forEach((method, of) -> row(kind, method, of).ifPresent(rows::add));
    }
    return rows;
  }

  private static String method(Judgement fact) {
    return fact.origin().method() == null ? "" : fact.origin().method();
  }

  private static Optional<Row> row(String kind, String name, Collection<Judgement> facts) {
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Share right = Share.NONE;
    for (Judgement fact : facts) {
      right = right.plus(fact.verdict() == Verdict.RIGHT);
    }
    return Optional.of(new Row(kind, name, meanConfidence(facts), right));
  }

  private static double meanConfidence(Collection<Judgement> facts) {
    return facts.stream()
        .map(fact -> fact.origin().confidence())
        .filter(confidence -> confidence != null)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(Double.NaN);
  }
}
