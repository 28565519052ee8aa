package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * Who took a measure over without the text's saying so in words of copying: another place that is
 * said to carry out a measure which the case's own region has coined, and which the case has told
 * of before. What goes by a name known everywhere may have come from anywhere.
 */
final class Followers {
  private static final double CONFIDENCE = 0.72;

  /** Readings that say who carries out, rather than whose something is. */
  private static final Set<String> CARRIED_OUT =
      Set.of("adopt-verb", "adopt-doer", "adopt-agent", "adopt-in-place");

  private static final Set<RelationType> EXPLAINED =
      Set.of(RelationType.COPIES_FROM, RelationType.COOPERATES_WITH);

  private Followers() {}

  /**
   * The statements of copying.
   *
   * @param region the code of the case's own region; null when unknown: then there are none
   * @param stated what the case states: whom it explains otherwise is no follower
   */
  static List<Statement> of(
      Map<Referent, List<AdoptionReading>> readings,
      String region,
      List<Statement> stated,
      Discourse.RegionOfAgency regions) {
    List<Statement> found = new ArrayList<>();
    if (region != null) {
      readings.forEach(
          (measure, all) -> {
            if (measure.detail() == null) {
              add(found, measure, all, region, stated, regions);
            }
          });
    }
    return found;
  }

  private static void add(
      List<Statement> found,
      Referent measure,
      List<AdoptionReading> all,
      String region,
      List<Statement> stated,
      Discourse.RegionOfAgency regions) {
    AdoptionReading own =
        all.stream()
            .filter(r -> !r.isElsewhere(region) && r.sentence().isBody())
            .filter(r -> r.status() == Status.ASSERTED && !r.actors().isEmpty())
            .findFirst()
            .orElse(null);
    if (own == null) {
      return;
    }
    Referent source = place(own.actors().get(0), regions);
    for (AdoptionReading r : all) {
      if (r.isElsewhere(region)
          && r.status() == Status.ASSERTED
          && CARRIED_OUT.contains(r.rule())
          && r.sentence().start() > own.sentence().start()) {
        for (Mention actor : r.actors()) {
          Referent follower = place(actor, regions);
          if (source != null && follower != null && !isExplained(follower, stated)) {
            found.add(statement(actor.referent(), source, measure, r));
          }
        }
      }
    }
  }

  private static Referent place(Mention actor, Discourse.RegionOfAgency regions) {
    return actor.type() == EntityType.AGENCY ? regions.of(actor.referent()) : actor.referent();
  }

  /** Whether the case already says how the place stands to another. */
  private static boolean isExplained(Referent place, List<Statement> stated) {
    return stated.stream()
        .filter(s -> EXPLAINED.contains(s.type()))
        .flatMap(s -> Stream.of(s.head(), s.tail()))
        .anyMatch(r -> r.regionKey() != null && r.regionKey().equals(place.regionKey()));
  }

  private static Statement statement(
      Referent follower, Referent source, Referent measure, AdoptionReading reading) {
    return Statement.undated(
        RelationType.COPIES_FROM,
        follower,
        source,
        Status.ASSERTED,
        measure,
        null,
        reading.sentence(),
        "copy-same-measure",
        CONFIDENCE);
  }
}
