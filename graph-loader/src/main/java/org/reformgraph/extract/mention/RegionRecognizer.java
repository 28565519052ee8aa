package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.EntityType;

/** Regions by name, and 我市, 全省, 该区 by what they stand for. */
public final class RegionRecognizer {
  /** How much of a body is looked at for the region of a case whose title names none. */
  private static final int OPENING = 600;

  /** Of the place at the start of a title. */
  private static final int LONGEST_NAME = 30;

  private static final Pattern RANK_OF_ORGAN = Pattern.compile("(自治区|省|市|区|县|州|旗|盟)(?:人民政府|政府|委)");

  private static final Spotter PRONOUN =
      new Spotter("(?<![健安])([我全该本])(自治区|省|市|区|县|州|旗|盟)(?![场域份际])", "我全该本");

  private final Gazetteer gazetteer;
  private final PlaceFinder finder;
  private final RegionLinker linker;
  private final Map<Character, Division> abbreviations = new HashMap<>();
  private final OwnZones ownZones;
  private final Spotter enumerated;
  private final Spotter claim;

  public RegionRecognizer(Gazetteer gazetteer, Set<String> ambiguous, Cues cues) {
    this.gazetteer = gazetteer;
    this.finder = new PlaceFinder(gazetteer, cues);
    this.linker = new RegionLinker(gazetteer, ambiguous);
    this.ownZones = new OwnZones(gazetteer, cues);
    for (Division d : gazetteer.all()) {
      if (d.level() == Level.PROVINCE) {
        d.abbreviations().forEach(a -> abbreviations.put(a.charAt(0), d));
      }
    }
    this.claim = new Spotter(cues.anyOf("pioneer-claim"));
    StringBuilder chars = new StringBuilder();
    abbreviations.keySet().stream().sorted().forEach(chars::append);
    this.enumerated =
        chars.length() == 0
            ? new Spotter("(?!)", "")
            : new Spotter(
                "(?<!\\p{IsHan})["
                    + chars
                    + "](?:、["
                    + chars
                    + "])+(?=[一二两三四五六七八九十]?[省市区地]|[^\\p{IsHan}])|(?<!\\p{IsHan})["
                    + chars
                    + "]{2,5}(?=[一二两三四五六七八九十][省市区地])",
                chars.toString());
  }

  /**
   * The region that a case is about: the one its title starts with, else the one it speaks of most.
   */
  public Optional<Division> regionOf(CaseView view) {
    String title = view.source().title();
    List<Place> inTitle = finder.find(title, 0, title.length());
    if (!inTitle.isEmpty()) {
      Map<Place, Division> linked = linker.link(inTitle, title, null);
      Division found = null;
      for (Place place : inTitle) {
        Division d = linked.get(place);
        if (d == null) {
          d =
              place.candidates().stream()
                  .filter(c -> c.level() != Level.COUNTY)
                  .findFirst()
                  .orElse(null);
        }
        if (d == null) {
          continue;
        }
        if (found == null) {
          found = d;
        } else if (gazetteer.within(d, found) && directlyAfter(title, place)) {
          found = d;
        }
      }
      if (found != null) {
        return Optional.of(deeper(title, found));
      }
    }
    return mostNamed(view);
  }

  /** 广州市：南沙区… speaks of 南沙区. */
  private Division deeper(String title, Division found) {
    int colon = title.indexOf('：');
    if (colon < 0) {
      return found;
    }
    for (Place place : finder.find(title, colon + 1, title.length())) {
      for (Division d : place.candidates()) {
        if (place.start() <= colon + 3
            && !d.id().equals(found.id())
            && gazetteer.within(d, found)) {
          return d;
        }
      }
    }
    return found;
  }

  private static boolean directlyAfter(String title, Place place) {
    return place.start() == 0 || "：: ".indexOf(title.charAt(place.start() - 1)) >= 0;
  }

  private Optional<Division> mostNamed(CaseView view) {
    int end = Math.min(view.end(), view.start() + OPENING);
    List<Place> places = finder.find(view.text(), view.start(), end);
    Map<Place, Division> linked = linker.link(places, view.text(), null);
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Division> byId = new HashMap<>();
    for (Place place : places) {
      Division d = linked.get(place);
      if (d != null) {
        byId.put(d.id(), d);
        counts.merge(d.id(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(
            top ->
                counts.keySet().stream()
                    .filter(id -> counts.get(id).equals(counts.get(top)))
                    .findFirst()
                    .orElse(top))
        .map(byId::get);
  }

  /** Every mention of a region in a case, in the order of the text. */
  List<Mention> recognize(CaseView view, Boundaries boundaries) {
    List<Place> places = finder.find(view.text(), view.start(), view.end());
    Map<Place, Division> linked = linker.link(places, view.text(), view.region());
    List<Mention> mentions = new ArrayList<>();
    for (Place place : places) {
      Division d = linked.get(place);
      if (d != null && (place.official() || boundaries.hold(place.start(), place.end()))) {
        double sure = place.candidates().size() == 1 ? 0.98 : 0.9;
        mentions.add(mention(d, place.start(), place.end(), "gazetteer", sure, true));
      }
    }
    mentions.addAll(ownZones.of(view, mentions));
    addAbbreviations(view, mentions);
    addPronouns(view, mentions);
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private void addAbbreviations(CaseView view, List<Mention> mentions) {
    Spotter.Matches matches = enumerated.in(view.text(), view.start(), view.end());
    while (matches.next()) {
      Matcher m = matches.match();
      for (int i = m.start(); i < m.end(); i++) {
        Division d = abbreviations.get(view.text().charAt(i));
        if (d != null) {
          mentions.add(mention(d, i, i + 1, "gazetteer:abbreviation", 0.85, true));
        }
      }
    }
  }

  private void addPronouns(CaseView view, List<Mention> mentions) {
    Spotter.Matches matches = PRONOUN.in(view.text(), view.start(), view.end());
    List<Mention> own = List.copyOf(mentions);
    while (matches.next()) {
      Matcher m = matches.match();
      if (claim.opens(view.text(), m.end(), view.end())) {
        continue; // 全省首创 says how new a thing is, not who did it
      }
      Division d = null;
      if (m.group(1).equals("该") || m.group(1).equals("本")) {
        d = lastOfRank(own, m.group(2), m.start());
      }
      if (d == null) {
        d = ancestorOfRank(view.region(), m.group(2));
      }
      if (d != null) {
        mentions.add(mention(d, m.start(), m.end(), "pronoun", 0.9, false));
      }
    }
  }

  private Division lastOfRank(List<Mention> own, String rank, int before) {
    Division last = null;
    for (Mention mention : own) {
      if (mention.start() >= before) {
        break;
      }
      Division d = known(mention);
      if (d != null && ofRank(d, rank)) {
        last = d;
      }
    }
    return last;
  }

  private Division known(Mention mention) {
    return gazetteer.byId(mention.referent().regionKey()).orElse(null);
  }

  /**
   * The region that a title opens with, by name (苏州市…) or by rank (省人民政府…); null when it opens with
   * none.
   *
   * @param caseRegion may be null
   */
  Division opening(String title, Division caseRegion) {
    int end = Math.min(title.length(), LONGEST_NAME);
    for (Map.Entry<Place, Division> linked :
        linker.link(finder.find(title, 0, end), title, caseRegion).entrySet()) {
      if (linked.getKey().start() == 0) {
        return linked.getValue();
      }
    }
    Matcher rank = RANK_OF_ORGAN.matcher(title);
    return rank.lookingAt() ? ancestorOfRank(caseRegion, rank.group(1)) : null;
  }

  /**
   * The case's region or the nearest region above it that 省, 市, 区 … can stand for; null when there
   * is none.
   */
  public Division ancestorOfRank(Division region, String rank) {
    for (Division d = region;
        d != null && d.level() != Level.COUNTRY;
        d = d.parent() == null ? null : gazetteer.byId(d.parent()).orElse(null)) {
      if (ofRank(d, rank)) {
        return d;
      }
    }
    return null;
  }

  private static boolean ofRank(Division d, String rank) {
    return switch (rank) {
      case "省" -> d.level() == Level.PROVINCE && !d.name().endsWith("市");
      case "自治区" -> d.level() == Level.PROVINCE && d.name().endsWith("自治区");
      case "市" -> d.name().endsWith("市");
      case "州" -> d.level() == Level.PREFECTURE && d.name().endsWith("州");
      case "盟" -> d.level() == Level.PREFECTURE && d.name().endsWith("盟");
      case "旗" -> d.name().endsWith("旗");
      case "县" -> d.name().endsWith("县");
      case "区" ->
          d.level() == Level.AREA
              || (d.level() == Level.COUNTY && d.name().endsWith("区"))
              || (d.level() == Level.PROVINCE && d.name().endsWith("自治区"));
      default -> false;
    };
  }

  /** A region as what a mention stands for. */
  public static Referent referent(Division d) {
    return new Referent(EntityType.REGION, d.id(), d.fullName(), d.id(), d.code());
  }

  private static Mention mention(
      Division d, int start, int end, String method, double confidence, boolean own) {
    return new Mention(referent(d), start, end, method, confidence, own);
  }
}
