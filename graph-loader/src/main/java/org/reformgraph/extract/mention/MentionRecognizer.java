package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformgraph.extract.CaseView;
import org.reformgraph.hanlp.WordBoundaries;
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
  private final WordBoundaries words = new WordBoundaries();

  public MentionRecognizer(Lexicon lexicon) {
    Map<String, Referent> names = knownNames(lexicon);
    Map<String, Referent> byFold = new HashMap<>();
    names.forEach((name, referent) -> byFold.put(FoldedName.of(name), referent));
    NameEvidence evidence =
        new NameEvidence(
            lexicon.heads(),
            lexicon.notNames(),
            w -> isOf(byFold.get(FoldedName.of(w)), EntityType.MEASURE),
            w -> isOf(byFold.get(FoldedName.of(w)), EntityType.PLATFORM),
            lexicon.cues());
    this.regions =
        new RegionRecognizer(lexicon.gazetteer(), lexicon.ambiguousNames(), lexicon.cues());
    this.agencies =
        new AgencyRecognizer(
            lexicon.gazetteer(),
            regions,
            lexicon.organs(),
            lexicon.nationalOrgans(),
            lexicon.cues());
    this.policies = new PolicyRecognizer(regions, lexicon.nationalOrgans(), lexicon.cues());
    this.quoted =
        new QuotedNameRecognizer(
            evidence, byFold, new MeasureConcepts(lexicon.concepts(), lexicon.cues()));
    this.placed = new PlacedPlatformRecognizer(regions, lexicon.cues());
    this.known = new KnownNameRecognizer(names, evidence);
  }

  private static boolean isOf(Referent referent, EntityType type) {
    return referent != null && referent.type() == type;
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

  /**
   * Every mention of a located case, in the order of the text. Only a measure may stand inside
   * another mention: in the title of a policy.
   */
  public List<Mention> recognize(CaseView view) {
    Boundaries boundaries = new Boundaries(words, view);
    List<Mention> places = regions.recognize(view, boundaries);
    List<Mention> knownHere = known.recognize(view, boundaries);
    List<Mention> names = new ArrayList<>(joined(quoted.recognize(view), knownHere));
    names.addAll(knownHere);
    names.addAll(placed.recognize(view, places));
    names.sort(
        Comparator.<Mention>comparingInt(m -> m.start() - m.end())
            .thenComparingInt(Mention::start));
    Kept kept = new Kept();
    kept.add(policies.recognize(view));
    kept.add(agencies.recognize(view, places));
    kept.add(names);
    kept.add(places);
    kept.add(PlatformPronouns.in(view, kept.inOrder()));
    return kept.inOrder();
  }

  /** A coinage and the known measure that it qualifies are one name: “席位制”远程异地评标. */
  private static List<Mention> joined(List<Mention> quoted, List<Mention> known) {
    Map<Integer, Mention> knownAt = new HashMap<>();
    known.stream()
        .filter(k -> k.type() == EntityType.MEASURE)
        .forEach(k -> knownAt.put(k.start(), k));
    return quoted.stream()
        .map(
            q -> {
              Mention k = q.type() == EntityType.MEASURE ? knownAt.get(q.end()) : null;
              if (k == null) {
                return q;
              }
              String name = q.referent().name() + k.referent().name();
              return new Mention(
                  new Referent(
                      EntityType.MEASURE, FoldedName.of(name), name, null, k.referent().detail()),
                  q.start(),
                  k.end(),
                  q.method(),
                  q.confidence(),
                  true);
            })
        .toList();
  }
}
