package org.reformgraph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reformgraph.answer.Ref;

/**
 * Outcomes side by side. Two are comparable when they tell the same aspect of measures of the same
 * concept (the time that 企业开办 takes), or have the same metric but for words that say nothing, of
 * measures of the same concept or of none, and when their units measure the same; then they are
 * shown in the unit that most of them have. A metric of few characters (办结, 同比) does not say what
 * was measured: without a concept it compares with nothing elsewhere.
 */
final class OutcomeTables {
  /** How many metrics are shown. */
  private static final int MOST = 200;

  /** Characters of a metric that says by itself what is measured. */
  private static final int TELLING = 4;

  private static final Comparator<Comparison.Metric> SHARED_FIRST =
      Comparator.comparing(Comparison.Metric::shared, Comparator.reverseOrder())
          .thenComparing(
              metric -> metric.rows().stream().map(Comparison.Row::region).distinct().count(),
              Comparator.reverseOrder())
          .thenComparing(Comparison.Metric::metric)
          .thenComparing(Comparison.Metric::unit);

  private final MetricWords words;
  private final SameUnits units;

  OutcomeTables(MetricWords words, SameUnits units) {
    this.words = words;
    this.units = units;
  }

  /** What outcomes have in common that are comparable. */
  private record Key(String metric, String concept, String region, String dimension) {}

  /** An outcome of a region, with its number in a unit that compares. */
  private record Entry(Ref region, RegionFacts.Achieved achieved, SameUnits.Quantity quantity) {}

  List<Comparison.Metric> of(List<RegionFacts> regions) {
    Map<Key, List<Entry>> groups = new LinkedHashMap<>();
    for (RegionFacts facts : regions) {
      for (RegionFacts.Achieved achieved : facts.outcomes()) {
        if (!achieved.metric().isBlank()) {
          Entry entry =
              new Entry(facts.region(), achieved, units.of(achieved.number(), achieved.unit()));
          groups.computeIfAbsent(key(entry), key -> new ArrayList<>()).add(entry);
        }
      }
    }
    return groups.entrySet().stream()
        .map(group -> metric(group.getKey(), group.getValue()))
        .sorted(SHARED_FIRST)
        .limit(MOST)
        .toList();
  }

  private Key key(Entry entry) {
    RegionFacts.Achieved achieved = entry.achieved();
    String core = words.core(achieved.metric());
    String dimension = entry.quantity().dimension();
    if (achieved.concept() == null) {
      String region = core.length() < TELLING ? entry.region().id() : "";
      return new Key(core, "", region, dimension);
    }
    String aspect = words.aspect(achieved.metric()).orElse(core);
    return new Key(
        achieved.concept().name() + " · " + aspect, achieved.concept().id(), "", dimension);
  }

  private static Comparison.Metric metric(Key key, List<Entry> entries) {
    SameUnits.Quantity shown = commonest(entries);
    List<Comparison.Row> rows = entries.stream().map(entry -> row(entry, shown)).toList();
    boolean shared = rows.stream().map(Comparison.Row::region).distinct().count() > 1;
    return new Comparison.Metric(key.metric(), shown.unit(), shared, rows);
  }

  /** A quantity in the unit that most have; of those that as many have, the larger. */
  private static SameUnits.Quantity commonest(List<Entry> entries) {
    Map<String, Long> often =
        entries.stream()
            .collect(
                Collectors.groupingBy(entry -> entry.quantity().unit(), Collectors.counting()));
    return entries.stream()
        .map(Entry::quantity)
        .max(
            Comparator.comparing((SameUnits.Quantity quantity) -> often.get(quantity.unit()))
                .thenComparing(SameUnits.Quantity::factor))
        .orElseThrow();
  }

  private static Comparison.Row row(Entry entry, SameUnits.Quantity shown) {
    RegionFacts.Achieved achieved = entry.achieved();
    return new Comparison.Row(
        entry.region(),
        achieved.part(),
        achieved.measure(),
        achieved.metric(),
        achieved.value(),
        entry.quantity().in(shown).number(),
        achieved.direction(),
        achieved.baseline(),
        achieved.evidence());
  }
}
