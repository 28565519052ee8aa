package org.reformgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges the outcomes of a case. */
final class OutcomeScorer {
  private static final double SAME_METRIC = 0.5;

  /** The metric may stand in the evidence instead, where more is needed. */
  private static final double METRIC_IN_EVIDENCE = 0.9;

  private final List<GoldOutcome> gold;
  private final List<FoundOutcome> asserted;
  private final List<FoundOutcome> others;
  private final ScoreSheet sheet;

  OutcomeScorer(GoldCase gold, FoundCase found, ScoreSheet sheet) {
    Map<Boolean, List<FoundOutcome>> outcomes =
        found.outcomes().stream()
            .collect(Collectors.partitioningBy(each -> each.origin().asserted()));
    this.gold = gold.outcomes();
    this.asserted = outcomes.get(true);
    this.others = outcomes.get(false);
    this.sheet = sheet;
  }

  void score() {
    gold.forEach(this::scoreGold);
    asserted.forEach(this::scoreFound);
  }

  private void scoreGold(GoldOutcome each) {
    String kind = ScoredTypes.OUTCOME;
    Optional<FoundOutcome> match = asserted.stream().filter(q -> matches(each, q)).findFirst();
    if (each.required()) {
      if (match.isPresent()) {
        sheet.found(kind, each.words(), each.evidence());
      } else {
        sheet.missed(kind, whyMissed(each), each.words(), each.evidence());
      }
    }
    if (match.isPresent() && each.evidence() != null && !each.evidence().isEmpty()) {
      FoundOutcome fact = match.get();
      sheet.evidence(kind, each.evidence(), fact.evidence(), fact.words(), fact.origin());
    }
  }

  private void scoreFound(FoundOutcome each) {
    if (gold.stream().anyMatch(is -> matches(is, each))) {
      sheet.right(ScoredTypes.OUTCOME, each.words(), each.evidence(), each.origin());
    } else {
      sheet.wrong(
          ScoredTypes.OUTCOME, whyWrong(each), each.words(), each.evidence(), each.origin());
    }
  }

  private Cause whyMissed(GoldOutcome missed) {
    if (others.stream().anyMatch(each -> matches(missed, each))) {
      return Cause.STATUS;
    }
    return asserted.stream()
        .filter(each -> gold.stream().noneMatch(is -> matches(is, each)))
        .flatMap(each -> difference(missed, each).stream())
        .min(Cause::compareTo)
        .orElse(Cause.NOTHING_LIKE_IT);
  }

  private Cause whyWrong(FoundOutcome wrong) {
    return gold.stream()
        .filter(is -> asserted.stream().noneMatch(each -> matches(is, each)))
        .flatMap(is -> difference(is, wrong).stream())
        .min(Cause::compareTo)
        .orElse(Cause.NOTHING_LIKE_IT);
  }

  private static boolean matches(GoldOutcome is, FoundOutcome each) {
    return sameValue(is, each) && sameMetric(is, each);
  }

  /** In what respect alone the two differ, if it is one. */
  private static Optional<Cause> difference(GoldOutcome is, FoundOutcome each) {
    if (sameValue(is, each)) {
      return Optional.of(Cause.METRIC);
    }
    if (FoldedText.of(is.value()).equals(FoldedText.of(each.value()))) {
      return Optional.of(Cause.UNIT);
    }
    return FoldedText.of(is.unit()).equals(FoldedText.of(each.unit())) && metricsOverlap(is, each)
        ? Optional.of(Cause.VALUE)
        : Optional.empty();
  }

  /** 万 and 亿 may stand with the value or the unit, so the two are one text. */
  private static boolean sameValue(GoldOutcome is, FoundOutcome each) {
    return quantity(is.value(), is.unit()).equals(quantity(each.value(), each.unit()));
  }

  private static String quantity(String value, String unit) {
    return FoldedText.of(value).text() + FoldedText.of(unit).text();
  }

  private static boolean sameMetric(GoldOutcome is, FoundOutcome each) {
    return metricsOverlap(is, each)
        || FoldedText.of(is.metric()).sharedCharacters(FoldedText.of(each.evidence().text()))
            >= METRIC_IN_EVIDENCE;
  }

  private static boolean metricsOverlap(GoldOutcome is, FoundOutcome each) {
    return FoldedText.of(is.metric()).sharedCharacters(FoldedText.of(each.metric())) >= SAME_METRIC;
  }
}
