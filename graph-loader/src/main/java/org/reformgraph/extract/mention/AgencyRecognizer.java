package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.lexicon.Organ;

/**
 * Organs by the grammar place + function + organ form. The place may be a name (台州市财政局), a rank
 * (市财政局: of the case's own city), or that of the organ named just before (公安局和医保局).
 */
public final class AgencyRecognizer {
  /** A shorter form without a place is too often part of another word. */
  private static final int LEAST_BARE = 3;

  private static final String COURT = "法院";
  private static final String GOVERNMENT = "人民政府";

  private static final Set<String> LINKS = Set.of("、", "和", "与", "及", "以及");

  private static final Pattern RANK = Pattern.compile("(?:[我全该本])?(自治区|省|市|区|县|州|旗|盟)$");

  private final Gazetteer gazetteer;
  private final RegionRecognizer regions;
  private final PhraseMatcher<Organ> organs;
  private final OrganFrames frames;
  private final AgencyNames names;
  private final OpenAgencies open;
  private final JoinedAgencies joined;

  /** Null when the lexicon has none. */
  private final Organ intermediateCourt;

  private final Map<String, Organ> national = new HashMap<>();
  private final Spotter extended;
  private final Spotter virtual;

  public AgencyRecognizer(
      Gazetteer gazetteer,
      RegionRecognizer regions,
      List<Organ> local,
      List<Organ> national,
      Cues cues) {
    this.gazetteer = gazetteer;
    this.regions = regions;
    Map<String, Organ> byForm = new HashMap<>();
    for (Organ organ : national) {
      for (String form : organ.forms()) {
        this.national.putIfAbsent(form, organ);
        byForm.putIfAbsent(form, organ);
      }
    }
    for (Organ organ : local) {
      organ.forms().forEach(form -> byForm.put(form, organ));
    }
    this.organs = new PhraseMatcher<>(byForm);
    this.frames = new OrganFrames(local);
    this.names = new AgencyNames(gazetteer);
    this.open = new OpenAgencies(names, frames, cues);
    this.joined = new JoinedAgencies(local);
    this.intermediateCourt = byForm.get("中级人民法院");
    this.virtual = new Spotter("(?:" + cues.anyOf("organ-blocker-before") + ")$");
    this.extended = new Spotter(cues.anyOf("organ-form-not-before"));
  }

  /** Every mention of an agency in a case, in the order of the text. */
  public List<Mention> recognize(CaseView view, List<Mention> places) {
    Map<Integer, Mention> placeEndingAt = new HashMap<>();
    places.forEach(p -> placeEndingAt.put(p.end(), p));
    List<Mention> found = new ArrayList<>();
    Map<Integer, OrganFrames.Framed> framed = framed(view, places);
    int free = view.start();
    String part = view.text(view.start(), view.end());
    for (PhraseMatcher.Hit<Organ> hit : organs.longest(part)) {
      int start = hit.start() + view.start();
      int end = hit.end() + view.start();
      if (start < free
          || extended.opens(view.text(), end, view.end())
          || virtual.opens(view.text(Math.max(view.start(), start - 2), start))) {
        continue;
      }
      Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
      if (before != null && before.end() == start) {
        if (end - start == 1) {
          continue; // 中级人民法院 + 委托
        }
        found.set(found.size() - 1, AgencyNames.within(before, hit.value(), end));
        free = end;
        continue;
      }
      OrganFrames.Framed around = framed.get(start);
      if (around != null && around.end() >= end) {
        continue;
      }
      framed.remove(start);
      Mention mention = named(view, start, end, hit.value(), placeEndingAt, found);
      if (mention != null && mention.start() >= free) {
        found.add(mention);
        free = end;
      }
    }
    found.replaceAll(
        m -> m.referent().detail().equals(GOVERNMENT) ? open.ofGovernment(view, m) : m);
    framed.forEach((place, f) -> addFramed(view, placeEndingAt.get(place), f, found));
    found.sort(Comparator.comparingInt(Mention::start));
    joined.joinOperators(view, found);
    open.add(view, places, found);
    found.sort(Comparator.comparingInt(Mention::start));
    JoinedAgencies.joinSecondNames(view, found);
    AgencyPronouns.add(view, found);
    found.sort(Comparator.comparingInt(Mention::start));
    return found;
  }

  private Mention named(
      CaseView view,
      int start,
      int end,
      Organ organ,
      Map<Integer, Mention> placeEndingAt,
      List<Mention> found) {
    String form = view.text(start, end);
    Mention place = placeEndingAt.get(start);
    if (place != null) {
      int from = frames.startBefore(view.text(), view.start(), place.start());
      Organ of = ofLevel(organ, form, names.division(place), isOfficial(view, place));
      return of == null
          ? null
          : names.called(
              view, names.mention(names.division(place), of, from, end, "organ:place", 0.97), of);
    }
    Matcher rank = RANK.matcher(view.text()).region(Math.max(view.start(), start - 4), start);
    if (rank.find() && !national.containsKey(form)) {
      Division region = regions.ancestorOfRank(view.region(), rank.group(1));
      OrganFrames.Framed around =
          frames.around(view.text(), view.start(), rank.start(1), rank.end(1), view.end());
      if (region != null && around != null && around.end() >= end) {
        return names.mention(
            region, around.organ(), around.start(), around.end(), "organ:rank", 0.93);
      }
      Organ of = region == null ? null : ofLevel(organ, form, region, true);
      return of == null ? null : names.mention(region, of, rank.start(), end, "organ:rank", 0.93);
    }
    Organ nationally = national.get(form);
    if (nationally != null && frames.opens(form) && placeStartingAt(placeEndingAt, end)) {
      return null;
    }
    if (nationally != null) {
      return names.mention(null, nationally, start, end, "organ:national", 0.95);
    }
    if (organ.needsPlace().contains(form) || form.length() < LEAST_BARE) {
      return null;
    }
    Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (before != null && linked(view, before.end(), start)) {
      Division region = gazetteer.byId(before.referent().regionKey()).orElse(null);
      return region == null
          ? null
          : names.mention(region, organ, start, end, "organ:enumerated", 0.85);
    }
    Division region = lastOf(organ, found);
    region = region == null ? view.region() : region;
    return region == null ? null : names.mention(region, organ, start, end, "organ:bare", 0.7);
  }

  /** The region of the organ of this kind that was named last: later on 税务局 alone is that one. */
  private Division lastOf(Organ organ, List<Mention> found) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).referent().detail().equals(organ.key())) {
        return gazetteer.byId(found.get(i).referent().regionKey()).orElse(null);
      }
    }
    return null;
  }

  /**
   * A city's 法院 is its intermediate court, when the city is called by its full name; the courts of
   * a province, and 淄博法院, are many.
   *
   * @return null when no one organ is meant
   */
  private Organ ofLevel(Organ organ, String form, Division region, boolean official) {
    if (!form.equals(COURT) || region.level() == Level.COUNTY || region.level() == Level.AREA) {
      return organ;
    }
    return official && region.level() == Level.PREFECTURE ? intermediateCourt : null;
  }

  private boolean isOfficial(CaseView view, Mention place) {
    String name = view.text(place.start(), place.end());
    return gazetteer
        .byId(place.referent().regionKey())
        .filter(d -> name.endsWith(d.name()))
        .isPresent();
  }

  private static boolean linked(CaseView view, int from, int to) {
    return to - from <= 2 && to > from && LINKS.contains(view.text(from, to));
  }

  private static boolean placeStartingAt(Map<Integer, Mention> places, int index) {
    return places.values().stream().anyMatch(p -> p.start() == index);
  }

  /** The organs whose names stand around a place, by the end of the place. */
  private Map<Integer, OrganFrames.Framed> framed(CaseView view, List<Mention> places) {
    Map<Integer, OrganFrames.Framed> framed = new HashMap<>();
    for (Mention place : places) {
      OrganFrames.Framed around =
          frames.around(view.text(), view.start(), place.start(), place.end(), view.end());
      if (around != null) {
        framed.put(place.end(), around);
      }
    }
    return framed;
  }

  private void addFramed(
      CaseView view, Mention place, OrganFrames.Framed around, List<Mention> found) {
    found.removeIf(m -> m.start() >= around.start() && m.end() <= around.end());
    if (Mention.free(found, around.start(), around.end())) {
      Mention m =
          names.mention(
              names.division(place),
              around.organ(),
              around.start(),
              around.end(),
              "organ:place",
              0.97);
      found.add(names.called(view, m, around.organ()));
    }
  }
}
