package org.reformgraph.diffusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets the regions that others copied from have what the copies tell: that they had it by then. A
 * region is often told of first by those who learnt from it.
 */
final class Origins {
  private Origins() {}

  /**
   * The practices, with the sentences of those who copied them. A copy counts for the measure that
   * it names, where the region has that, else for the first of the region's measures of the kind.
   */
  static List<Practice> told(List<Practice> practices, List<StatedCopy> copies) {
    Map<String, String> firstOf = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Practice practice : practices) {
      firstOf.putIfAbsent(practice.place().ref().id(), practice.measure().id());
      known.add(practice.measure().id());
    }
    Map<String, List<Telling>> tellings = new HashMap<>();
    for (StatedCopy copy : copies) {
      String first = firstOf.get(copy.to().id());
      if (first != null) {
        tellings
            .computeIfAbsent(
                known.contains(copy.original()) ? copy.original() : first, id -> new ArrayList<>())
            .add(new Telling(null, null, true, copy.evidence()));
      }
    }
    return practices.stream()
        .map(each -> each.with(tellings.getOrDefault(each.measure().id(), List.of())))
        .toList();
  }
}
