package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;

/**
 * Zones called by their kind alone: in a case of 大庆市, 高新技术产业开发区 without a name before it is that of
 * 大庆, if it has one.
 */
final class OwnZones {
  private final Gazetteer gazetteer;
  private final Spotter kind;

  OwnZones(Gazetteer gazetteer, Cues cues) {
    this.gazetteer = gazetteer;
    this.kind = new Spotter("(?<!\\p{IsHan})" + cues.anyOf("zone-kind"), cues.firstOf("zone-kind"));
  }

  /**
   * The zones of a case's region that it calls by their kind.
   *
   * @param named the regions found already, which stay
   */
  List<Mention> of(CaseView view, List<Mention> named) {
    List<Mention> found = new ArrayList<>();
    Spotter.Matches matches = kind.in(view.text(), view.start(), view.end());
    while (view.region() != null && matches.next()) {
      int start = matches.match().start();
      int end = matches.match().end();
      if (named.stream().noneMatch(m -> m.overlaps(start, end))) {
        zone(view.region(), matches.match().group())
            .ifPresent(
                d ->
                    found.add(
                        new Mention(
                            RegionRecognizer.referent(d), start, end, "own-zone", 0.85, true)));
      }
    }
    return found;
  }

  private Optional<Division> zone(Division region, String kind) {
    Set<Division> zones =
        Stream.concat(Stream.of(region.name()), region.aliases().stream())
            .flatMap(name -> gazetteer.byName(name + kind).stream())
            .filter(d -> d.level() == Level.AREA && gazetteer.within(d, region))
            .collect(Collectors.toSet());
    return zones.size() == 1 ? zones.stream().findFirst() : Optional.empty();
  }
}
