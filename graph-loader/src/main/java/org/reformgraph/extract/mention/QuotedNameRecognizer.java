package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformgraph.extract.CaseView;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.FoldedName;

/**
 * Coinages in quotation marks: names of measures and platforms that no lexicon needs to know. Those
 * inside the title of a policy (《“首违不罚”清单》) count too.
 */
final class QuotedNameRecognizer {
  private final NameEvidence evidence;
  private final Map<String, Referent> known;
  private final MeasureConcepts concepts;
  private final MeasurePlatforms wholes;
  private final Campaigns campaigns;

  /**
   * @param known what lexicons know, by folded name
   * @param wholes platforms that are named after a measure
   * @param campaigns measures whose name is several quotations
   */
  QuotedNameRecognizer(
      NameEvidence evidence,
      Map<String, Referent> known,
      MeasureConcepts concepts,
      MeasurePlatforms wholes,
      Campaigns campaigns) {
    this.wholes = wholes;
    this.campaigns = campaigns;
    this.concepts = concepts;
    this.evidence = evidence;
    this.known = known;
  }

  /** What was found of one name over the whole case. */
  private static final class Weighed {
    final List<Quoted> places = new ArrayList<>();
    final List<Integer> nounEnds = new ArrayList<>();
    double measure = -99;
    double platform = -99;

    void add(Quoted quoted, NameEvidence.Score score) {
      places.add(quoted);
      nounEnds.add(score.nounEnd());
      double repeated = places.size() > 1 ? 0.3 : 0;
      measure = Math.max(measure, score.measure()) + repeated;
      platform = Math.max(platform, score.platform());
    }
  }

  List<Mention> recognize(CaseView view, List<Quoted> all) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, Weighed> names = new LinkedHashMap<>();
    Map<String, Mention> parts = new HashMap<>();
    for (Quoted quoted : all) {
      String fold = FoldedName.of(quoted.words());
      Optional<Mention> campaign = campaigns.of(view, quoted);
      campaign.ifPresent(c -> parts.put(fold, c));
      Optional<Mention> whole = wholes.of(view, quoted).or(() -> campaign);
      if (whole.isPresent()) {
        mentions.add(whole.get());
      } else if (parts.containsKey(fold)) {
        mentions.add(parts.get(fold).at(quoted.start(), quoted.end()));
      } else if (!fold.isEmpty() && !listsKnown(quoted, fold)) {
        names.computeIfAbsent(fold, f -> new Weighed()).add(quoted, evidence.weigh(view, quoted));
      }
    }
    names.forEach((fold, weighed) -> add(fold, weighed, mentions));
    return mentions;
  }

  /** “一网通办、一窗通办” quotes several known names, which are found one by one. */
  private boolean listsKnown(Quoted quoted, String fold) {
    if (known.containsKey(fold) || !quoted.words().contains("、")) {
      return false;
    }
    return Stream.of(quoted.words().split("、"))
            .filter(part -> known.containsKey(FoldedName.of(part)))
            .count()
        > 1;
  }

  /** What lexicons say of a name: a platform's operator, a measure's concept. */
  private Referent referent(EntityType type, String fold, String name) {
    Referent listed = known.get(fold);
    if (listed != null && listed.type() == type) {
      return listed;
    }
    String concept = type == EntityType.MEASURE ? concepts.codeOf(name).orElse(null) : null;
    return new Referent(type, fold, name, null, concept);
  }

  private void add(String fold, Weighed weighed, List<Mention> mentions) {
    double best = Math.max(weighed.measure, weighed.platform);
    if (best < 0) {
      return;
    }
    EntityType type = weighed.platform > weighed.measure ? EntityType.PLATFORM : EntityType.MEASURE;
    Referent referent = referent(type, fold, weighed.places.get(0).words().strip());
    double confidence = Math.min(0.97, 1 / (1 + Math.exp(-best)));
    for (int i = 0; i < weighed.places.size(); i++) {
      Quoted place = weighed.places.get(i);
      mentions.add(
          new Mention(
              referent, place.start(), weighed.nounEnds.get(i), "quoted-name", confidence, true));
    }
  }
}
