package org.reformgraph.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A region with all its measures of the kind, the first adopted first.
 *
 * @param practices at least one
 */
record Adoption(Place place, List<Practice> practices) {
  /** Dates in order, none last; what starts together by whether a text states it, then by id. */
  static final Comparator<Practice> EARLIEST =
      Comparator.comparing(Adoption::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Adoption::kind, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(practice -> practice.measure().id());

  Adoption {
    practices = List.copyOf(practices);
  }

  private static PartialDate day(Practice practice) {
    return practice.dated().map(Practice.Dated::date).orElse(null);
  }

  private static DateKind kind(Practice practice) {
    return practice.dated().map(Practice.Dated::kind).orElse(null);
  }

  /**
   * One a region, the earliest first, those without a date last. Of regions of the same date those
   * come first that others are said to have copied from.
   *
   * @param origins ids of regions that texts say were copied from
   */
  static List<Adoption> of(List<Practice> practices, Set<String> origins) {
    Map<String, List<Practice>> byRegion = new LinkedHashMap<>();
    practices.stream()
        .sorted(EARLIEST)
        .forEach(
            each ->
                byRegion
                    .computeIfAbsent(each.place().ref().id(), id -> new ArrayList<>())
                    .add(each));
    return byRegion.values().stream()
        .map(each -> new Adoption(each.get(0).place(), each))
        .sorted(
            Comparator.comparing(
                    (Adoption each) -> day(each.first()),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(each -> !origins.contains(each.place().ref().id()))
                .thenComparing(Adoption::first, EARLIEST))
        .toList();
  }

  /** The measure that it adopted first. */
  Practice first() {
    return practices.get(0);
  }

  /** When it adopted the first of them; empty when nothing tells. */
  Optional<Practice.Dated> dated() {
    return first().dated();
  }

  /** Whether it was certainly earlier than another, as far as the data tell. */
  boolean isBefore(Adoption other) {
    return dated().isPresent()
        && other.dated().isPresent()
        && dated().get().date().isBefore(other.dated().get().date());
  }

  /** As answers show it. */
  Adopter shown(boolean pioneerClaim) {
    return new Adopter(
        place.ref(),
        first().measure(),
        dated().map(d -> d.date().text()).orElse(null),
        dated().map(Practice.Dated::kind).orElse(null),
        pioneerClaim,
        first().evidence(),
        practices.stream().map(Practice::measure).toList());
  }
}
