package org.reformgraph.segment;

import java.util.List;

/**
 * Tells the districts that head the sections of one city's report (余杭区：…) from cases: all stand
 * under the first title's place, and none repeats that place in front.
 */
final class InnerPlaces {
  private final Places places;

  InnerPlaces(Places places) {
    this.places = places;
  }

  List<TitleSpan> without(List<Line> lines, List<TitleSpan> titles) {
    if (titles.size() < 3) {
      return titles;
    }
    String first = places.leading(lines.get(titles.get(0).first()).text());
    boolean inner =
        first != null
            && titles.get(0).first() <= 3
            && titles.stream().skip(1).allMatch(t -> inside(lines.get(t.first()).text(), first));
    return inner ? titles.subList(0, 1) : titles;
  }

  private boolean inside(String title, String outer) {
    String place = places.leading(title);
    return place != null && places.countyInside(place, outer);
  }
}
