package org.reformgraph.extract.mention;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;

/**
 * Entity linking for places: of the regions that share a name, the one that is near the case's
 * region, its parents and the other places of the case.
 */
final class RegionLinker {
  private final Gazetteer gazetteer;
  private final Set<String> ambiguous;

  /**
   * @param ambiguous short forms that are also common words: they name a region only where its full
   *     name stands too
   */
  RegionLinker(Gazetteer gazetteer, Set<String> ambiguous) {
    this.gazetteer = gazetteer;
    this.ambiguous = ambiguous;
  }

  /**
   * The regions meant, by place; a place that names none is left out.
   *
   * @param region the case's own region, or null
   */
  Map<Place, Division> link(List<Place> places, String text, Division region) {
    Set<String> near = new HashSet<>();
    for (Place place : places) {
      if (place.official() && place.candidates().size() == 1) {
        addWithParents(near, place.candidates().get(0));
      }
    }
    Set<String> official = new HashSet<>();
    places.stream()
        .filter(Place::official)
        .forEach(p -> p.candidates().forEach(d -> official.add(d.id())));
    Map<Place, Division> linked = new IdentityHashMap<>();
    for (Place place : places) {
      best(place, near, region)
          .filter(d -> place.official() || shortFormHolds(place, d, text, official, region))
          .ifPresent(d -> linked.put(place, d));
    }
    return linked;
  }

  private Optional<Division> best(Place place, Set<String> near, Division region) {
    Division first =
        place.candidates().stream()
            .max(Comparator.comparingDouble(d -> nearness(d, near, region)))
            .orElseThrow();
    double top = nearness(first, near, region);
    boolean tie =
        place.candidates().stream()
            .anyMatch(d -> !d.id().equals(first.id()) && nearness(d, near, region) == top);
    boolean many = first.level() == Level.COUNTY || first.level() == Level.AREA;
    return tie && many ? Optional.empty() : Optional.of(first);
  }

  private double nearness(Division d, Set<String> near, Division region) {
    double score =
        switch (d.level()) {
          case COUNTRY, PROVINCE -> 0.6;
          case PREFECTURE -> 0.5;
          case COUNTY -> 0;
          case AREA -> 0.3;
        };
    if (region != null) {
      if (d.id().equals(region.id())) {
        score += 4;
      } else if (gazetteer.within(d, region) || gazetteer.within(region, d)) {
        score += 3;
      } else if (d.parent() != null && d.parent().equals(region.parent())) {
        score += 2;
      } else if (province(d).equals(province(region))) {
        score += 1.5;
      }
    }
    if (near.contains(d.id())) {
      score += 1;
    }
    if (d.parent() != null && near.contains(d.parent()) && d.level() == Level.COUNTY) {
      score += 1.2;
    }
    return score;
  }

  private boolean shortFormHolds(
      Place place, Division d, String text, Set<String> official, Division region) {
    String surface = text.substring(place.start(), place.end());
    boolean inRegion =
        region != null && (gazetteer.within(d, region) || gazetteer.within(region, d));
    if (ambiguous.contains(surface)) {
      return official.contains(d.id()) && inRegion;
    }
    return switch (d.level()) {
      case COUNTRY -> false;
      case PROVINCE, PREFECTURE, AREA -> true;
      case COUNTY ->
          inRegion
              || official.contains(d.id())
              || (region != null && province(d).equals(province(region)));
    };
  }

  private void addWithParents(Set<String> near, Division division) {
    for (Division d = division;
        d != null && d.level() != Level.COUNTRY;
        d = d.parent() == null ? null : gazetteer.byId(d.parent()).orElse(null)) {
      near.add(d.id());
    }
  }

  private String province(Division division) {
    Division d = division;
    while (d.level() != Level.PROVINCE && d.parent() != null) {
      Division parent = gazetteer.byId(d.parent()).orElse(null);
      if (parent == null || parent.level() == Level.COUNTRY) {
        break;
      }
      d = parent;
    }
    return d.id();
  }
}
