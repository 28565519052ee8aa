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
import org.reformgraph.segment.Paragraph;

/** All recognisers together: every mention of a case, none overlapping another. */
public final class MentionRecognizer {
  private final RegionRecognizer regions;
  private final AgencyRecognizer agencies;
  private final PolicyRecognizer policies;
  private final QuotedNameRecognizer quoted;
  private final PlacedPlatformRecognizer placed;
  private final KnownNameRecognizer known;
  private final List<UnquotedNameRecognizer> unquoted;
  private final BesidePlatformRecognizer beside;
  private final PlatformPronouns pronouns;
  private final WordBoundaries words = new WordBoundaries();

  public MentionRecognizer(Lexicon lexicon) {
    Map<String, Referent> names = knownNames(lexicon);
    Map<String, Referent> byFold = new HashMap<>();
    names.forEach((name, referent) -> byFold.put(FoldedName.of(name), referent));
    NameEvidence evidence = NameEvidence.of(lexicon, byFold);
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
            evidence,
            byFold,
            new MeasureConcepts(lexicon.concepts(), lexicon.cues()),
            new MeasurePlatforms(
                w -> isOf(byFold.get(FoldedName.of(w)), EntityType.MEASURE), lexicon.cues()),
            new Campaigns(w -> byFold.containsKey(FoldedName.of(w)), lexicon.cues()));
    this.placed = new PlacedPlatformRecognizer(regions, lexicon.cues());
    this.known = new KnownNameRecognizer(names, evidence, lexicon.cues());
    this.beside = new BesidePlatformRecognizer(lexicon.cues());
    this.pronouns = new PlatformPronouns(lexicon.cues());
    this.unquoted =
        List.of(
            UnquotedNameRecognizer.ofMeasures(lexicon.heads(), names::containsKey, lexicon.cues()),
            UnquotedNameRecognizer.ofPlatforms(
                lexicon.heads(), names::containsKey, lexicon.cues()));
  }

  static boolean isOf(Referent referent, EntityType type) {
    return referent != null && referent.type() == type;
  }

  /** Every name that the lexicons know. */
  static Map<String, Referent> knownNames(Lexicon lexicon) {
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
    List<Quoted> quotations = Quoted.in(view);
    List<Mention> knownHere = known.recognize(view, quotations, boundaries);
    List<Mention> names =
        new ArrayList<>(
            joined(placed(view, quoted.recognize(view, quotations), places), knownHere));
    names.addAll(knownHere);
    names.addAll(placed.recognize(view, places));
    unquoted.forEach(u -> names.addAll(u.recognize(view, places, boundaries)));
    names.sort(
        Comparator.<Mention>comparingInt(m -> m.start() - m.end())
            .thenComparingInt(Mention::start));
    Kept kept = new Kept();
    kept.add(policies.recognize(view));
    List<Mention> organs = agencies.recognize(view, places);
    List<Mention> systems = beside.recognize(view, organs);
    kept.add(systems.stream().filter(s -> startsAny(s, organs)).toList());
    kept.add(organs);
    kept.add(names);
    kept.add(systems);
    kept.add(places);
    kept.add(pronouns.in(view, kept.inOrder()));
    return outsideCredits(view, kept.inOrder());
  }

  /** Who wrote or sent in a text is not who acts in it: 供稿：合肥市发展和改革委员会. */
  private static List<Mention> outsideCredits(CaseView view, List<Mention> mentions) {
    List<Paragraph> credits =
        view.source().paragraphs().stream().filter(p -> p.kind() == Paragraph.Kind.CREDIT).toList();
    return credits.isEmpty()
        ? mentions
        : mentions.stream()
            .filter(m -> credits.stream().noneMatch(c -> m.overlaps(c.start(), c.end())))
            .toList();
  }

  private static boolean startsAny(Mention system, List<Mention> organs) {
    return organs.stream().anyMatch(o -> o.start() == system.start());
  }

  /** A platform that is named after a measure bears its place's name: 长三角“一网通办”平台. */
  private static List<Mention> placed(CaseView view, List<Mention> quoted, List<Mention> places) {
    Map<Integer, Mention> placeAt = new HashMap<>();
    places.stream().filter(Mention::own).forEach(p -> placeAt.put(p.end(), p));
    return quoted.stream()
        .map(
            q -> {
              Mention place =
                  q.method().equals(MeasurePlatforms.METHOD) ? placeAt.get(q.start()) : null;
              if (place == null) {
                return q;
              }
              String name = view.text(place.start(), place.end()) + q.referent().name();
              return new Mention(
                  new Referent(
                      EntityType.PLATFORM,
                      FoldedName.of(name),
                      name,
                      place.referent().regionKey(),
                      null),
                  q.start(),
                  q.end(),
                  q.method(),
                  q.confidence(),
                  true);
            })
        .toList();
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
