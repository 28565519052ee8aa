package org.reformgraph.extract.mention;

import java.util.List;
import java.util.Set;
import org.reformgraph.extract.CaseView;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.lexicon.Organ;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;

/** What an organ of a place is called, and the mention that its words are. */
final class AgencyNames {
  /** The kind of organs that no lexicon lists. */
  static final String OPEN = "open";

  /** Kinds of organs whose name does not follow from place and function. */
  private static final Set<String> AS_WRITTEN = Set.of(OPEN, "customs", "public-operator");

  private final Gazetteer gazetteer;

  AgencyNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** An organ that no lexicon lists, by the words for what it does. */
  static Organ open(String words) {
    return new Organ(words, List.of(), List.of(), OPEN, Set.of());
  }

  /** The division that a place's mention names. */
  Division division(Mention place) {
    return gazetteer.byId(place.referent().regionKey()).orElseGet(() -> unlisted(place.referent()));
  }

  /** A functional area that only the text knows. */
  private static Division unlisted(Referent area) {
    String parent = area.regionKey().substring(0, area.regionKey().indexOf('-'));
    return new Division(
        area.regionKey(), null, area.name(), area.name(), parent, Level.AREA, List.of(), List.of());
  }

  /**
   * The mention of an organ.
   *
   * @param region null for organs of the whole country
   */
  Mention mention(
      Division region, Organ organ, int start, int end, String method, double confidence) {
    String regionKey = region == null ? CanonicalId.CHINA : region.id();
    String name = region == null ? organ.key() : name(region, organ);
    Referent referent =
        new Referent(
            EntityType.AGENCY, regionKey + ":" + organ.key(), name, regionKey, organ.key());
    return new Mention(referent, start, end, method, confidence, true);
  }

  private String name(Division region, Organ organ) {
    String place =
        region.level() == Level.COUNTY && region.name().endsWith("区")
            ? gazetteer.byId(region.parent()).map(Division::name).orElse("") + region.name()
            : region.name();
    return organ.of(place);
  }

  /**
   * Customs, operators and organs that no list knows are called as the text calls them: 青岛海关,
   * 国网合肥供电公司.
   */
  Mention called(CaseView view, Mention m, Organ organ) {
    if (!AS_WRITTEN.contains(organ.kind()) && !ofCluster(m)) {
      return m;
    }
    Referent r = m.referent();
    Referent named =
        new Referent(r.type(), r.key(), view.text(m.start(), m.end()), r.regionKey(), r.detail());
    return new Mention(named, m.start(), m.end(), m.method(), m.confidence(), m.own());
  }

  /** Courts and offices of several provinces have no one's place name in theirs: 成渝金融法院. */
  private boolean ofCluster(Mention m) {
    return gazetteer
        .byId(m.referent().regionKey())
        .filter(d -> d.level() == Level.AREA && CanonicalId.CHINA.equals(d.parent()))
        .isPresent();
  }

  /** An organ inside an organ: 硚口区商务局 + 投资促进中心. */
  static Mention within(Mention outer, Organ inner, int end) {
    Referent r = outer.referent();
    Referent both =
        new Referent(
            r.type(),
            r.key() + inner.key(),
            r.name() + inner.key(),
            r.regionKey(),
            r.detail() + inner.key());
    return new Mention(both, outer.start(), end, outer.method(), outer.confidence(), true);
  }
}
