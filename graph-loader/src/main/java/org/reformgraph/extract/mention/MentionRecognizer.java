package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.KnownPlatform;
import org.reformgraph.lexicon.Lexicon;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;
import org.reformgraph.ontology.Concept;

/** All recognisers together: every mention of a case, none overlapping another. */
public final class MentionRecognizer {
  private final RegionRecognizer regions;
  private final AgencyRecognizer agencies;
  private final PolicyRecognizer policies;
  private final QuotedNameRecognizer quoted;
  private final PlacedPlatformRecognizer placed;
  private final KnownNameRecognizer known;

  public MentionRecognizer(Lexicon lexicon) {
    Map<String, Referent> names = knownNames(lexicon);
    Map<String, EntityType> typeOf = new HashMap<>();
    names.forEach((name, referent) -> typeOf.put(FoldedName.of(name), referent.type()));
    this.regions =
        new RegionRecognizer(lexicon.gazetteer(), lexicon.ambiguousNames(), lexicon.cues());
    this.agencies =
        new AgencyRecognizer(
            lexicon.gazetteer(),
            regions,
            lexicon.organs(),
            lexicon.nationalOrgans(),
            lexicon.cues());
    this.policies = new PolicyRecognizer(lexicon.cues());
    this.quoted =
        new QuotedNameRecognizer(
            new NameEvidence(
                lexicon.heads(),
                lexicon.notNames(),
                w -> typeOf.get(FoldedName.of(w)) == EntityType.MEASURE,
                w -> typeOf.get(FoldedName.of(w)) == EntityType.PLATFORM,
                lexicon.cues()));
    this.placed = new PlacedPlatformRecognizer(lexicon.cues());
    this.known = new KnownNameRecognizer(names);
  }

  private static Map<String, Referent> knownNames(Lexicon lexicon) {
    Map<String, Referent> names = new HashMap<>();
    for (Concept concept : lexicon.concepts().all()) {
      if (!concept.isGroup()) {
        concept
            .labels()
            .filter(label -> label.length() > 2)
            .forEach(
                label ->
                    names.put(
                        label,
                        new Referent(
                            EntityType.MEASURE,
                            FoldedName.of(label),
                            label,
                            null,
                            concept.code())));
      }
    }
    for (KnownPlatform platform : lexicon.platforms()) {
      Referent referent =
          new Referent(
              EntityType.PLATFORM,
              FoldedName.of(platform.name()),
              platform.name(),
              platform.region(),
              null);
      names.put(platform.name(), referent);
      platform.aliases().forEach(alias -> names.put(alias, referent));
    }
    return names;
  }

  /** The view with the region that the case is about. */
  public CaseView locate(CaseView view) {
    return regions.regionOf(view).map(view::withRegion).orElse(view);
  }

  /** Every mention of a located case, in the order of the text. */
  public List<Mention> recognize(CaseView view) {
    List<Mention> places = regions.recognize(view);
    List<Mention> names = new ArrayList<>(quoted.recognize(view));
    names.addAll(placed.recognize(view, places));
    names.addAll(known.recognize(view));
    names.sort(
        Comparator.<Mention>comparingInt(m -> m.start() - m.end())
            .thenComparingInt(Mention::start));
    List<Mention> kept = new ArrayList<>();
    keep(kept, policies.recognize(view));
    keep(kept, agencies.recognize(view, places));
    keep(kept, names);
    keep(kept, places);
    kept.sort(Comparator.comparingInt(Mention::start));
    return kept;
  }

  private static void keep(List<Mention> kept, List<Mention> more) {
    for (Mention mention : more) {
      if (kept.stream().noneMatch(m -> m.overlaps(mention.start(), mention.end()))) {
        kept.add(mention);
      }
    }
  }
}
