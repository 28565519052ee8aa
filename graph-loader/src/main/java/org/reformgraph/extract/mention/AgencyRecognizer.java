package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.lexicon.Organ;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;

/**
 * Organs by the grammar place + function + organ form. The place may be a name (台州市财政局), a rank
 * (市财政局: of the case's own city), or that of the organ named just before (公安局和医保局).
 */
public final class AgencyRecognizer {
  /** A shorter form without a place is too often part of another word. */
  private static final int LEAST_BARE = 3;

  private static final String OPEN = "open";
  private static final String COURT = "法院";
  private static final String GOVERNMENT = "人民政府";
  private static final int LONGEST_OFFICE = 14;
  private static final int LONGEST_OPEN = 24;

  /** Kinds of organs whose name does not follow from place and function. */
  private static final Set<String> AS_WRITTEN = Set.of(OPEN, "customs", "public-operator");

  private static final Set<String> LINKS = Set.of("、", "和", "与", "及", "以及");

  private static final Pattern RANK = Pattern.compile("(?:[我全该本])?(自治区|省|市|区|县|州|旗|盟)$");
  private static final Spotter PRONOUN =
      new Spotter("该(局|委|办|院|中心|厅|公司|集团|管委会|部门|单位|海关|支队|大队)", "该");

  private final Gazetteer gazetteer;
  private final RegionRecognizer regions;
  private final PhraseMatcher<Organ> organs;
  private final OrganFrames frames;

  /** Null when the lexicon has none. */
  private final Organ intermediateCourt;

  private final Map<String, Organ> national = new HashMap<>();
  private final Set<String> operators;
  private final Pattern openForm;

  /** What {@link #openForm} ends with, quickly looked for. */
  private final Spotter organForm;

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
    this.intermediateCourt = byForm.get("中级人民法院");
    this.operators =
        local.stream()
            .filter(o -> o.kind().equals("public-operator"))
            .map(Organ::key)
            .collect(Collectors.toUnmodifiableSet());
    this.organForm = new Spotter(cues.anyOf("organ-form"));
    this.openForm =
        Pattern.compile(
            "((?:(?!"
                + cues.anyOf("organ-boundary")
                + ")\\p{IsHan}){0,16}?"
                + cues.anyOf("organ-form")
                + ")(?!"
                + cues.anyOf("organ-form-not-before")
                + ")");
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
        found.set(found.size() - 1, within(before, hit.value(), end));
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
    found.replaceAll(m -> m.referent().detail().equals(GOVERNMENT) ? ofGovernment(view, m) : m);
    framed.forEach((place, f) -> addFramed(view, placeEndingAt.get(place), f, found));
    found.sort(Comparator.comparingInt(Mention::start));
    joinOperators(view, found);
    addOpenForms(view, places, found);
    found.sort(Comparator.comparingInt(Mention::start));
    joinSecondNames(view, found);
    addPronouns(view, found);
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
      Organ of = ofLevel(organ, form, division(place), isOfficial(view, place));
      return of == null
          ? null
          : called(view, mention(division(place), of, from, end, "organ:place", 0.97), of);
    }
    Matcher rank = RANK.matcher(view.text()).region(Math.max(view.start(), start - 4), start);
    if (rank.find() && !national.containsKey(form)) {
      Division region = regions.ancestorOfRank(view.region(), rank.group(1));
      OrganFrames.Framed around =
          frames.around(view.text(), view.start(), rank.start(1), rank.end(1), view.end());
      if (region != null && around != null && around.end() >= end) {
        return mention(region, around.organ(), around.start(), around.end(), "organ:rank", 0.93);
      }
      Organ of = region == null ? null : ofLevel(organ, form, region, true);
      return of == null ? null : mention(region, of, rank.start(), end, "organ:rank", 0.93);
    }
    Organ nationally = national.get(form);
    if (nationally != null && frames.opens(form) && placeStartingAt(placeEndingAt, end)) {
      return null;
    }
    if (nationally != null) {
      return mention(null, nationally, start, end, "organ:national", 0.95);
    }
    if (organ.needsPlace().contains(form) || form.length() < LEAST_BARE) {
      return null;
    }
    Mention before = found.isEmpty() ? null : found.get(found.size() - 1);
    if (before != null && linked(view, before.end(), start)) {
      Division region = gazetteer.byId(before.referent().regionKey()).orElse(null);
      return region == null ? null : mention(region, organ, start, end, "organ:enumerated", 0.85);
    }
    Division region = lastOf(organ, found);
    region = region == null ? view.region() : region;
    return region == null ? null : mention(region, organ, start, end, "organ:bare", 0.7);
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

  /** 霍尔果斯市人民政府 + 口岸管理委员会 is an organ of the government's. */
  private Mention ofGovernment(CaseView view, Mention government) {
    Matcher open =
        openForm
            .matcher(view.text())
            .region(government.end(), Math.min(view.end(), government.end() + LONGEST_OFFICE));
    if (!open.lookingAt()) {
      return government;
    }
    Organ office = new Organ(open.group(1), List.of(), List.of(), OPEN, Set.of());
    return within(government, office, open.end());
  }

  /** 市市场监督管理局（市知识产权局）: one organ with two names. */
  private static void joinSecondNames(CaseView view, List<Mention> found) {
    Map<Referent, Referent> first = new HashMap<>();
    for (int i = 1; i < found.size(); i++) {
      Mention name = found.get(i - 1);
      Mention second = found.get(i);
      boolean bracketed =
          second.start() == name.end() + 1
              && second.end() < view.end()
              && "（(".indexOf(view.text().charAt(name.end())) >= 0
              && "）)".indexOf(view.text().charAt(second.end())) >= 0;
      if (bracketed && name.referent().regionKey().equals(second.referent().regionKey())) {
        first.putIfAbsent(second.referent(), name.referent());
      }
    }
    found.replaceAll(
        m -> {
          Referent same = first.get(m.referent());
          return same == null
              ? m
              : new Mention(same, m.start(), m.end(), m.method(), m.confidence(), m.own());
        });
  }

  /** An organ inside an organ: 武昌区商务局 + 投资促进中心. */
  private static Mention within(Mention outer, Organ inner, int end) {
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
    if (free(found, around.start(), around.end())) {
      Mention m =
          mention(
              division(place), around.organ(), around.start(), around.end(), "organ:place", 0.97);
      found.add(called(view, m, around.organ()));
    }
  }

  /** 国网江苏省电力有限公司 + 连云港供电分公司 is the branch alone. */
  private void joinOperators(CaseView view, List<Mention> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      Mention parent = found.get(i - 1);
      Mention branch = found.get(i);
      if (parent.end() == branch.start() && isOperator(parent) && isOperator(branch)) {
        Referent r = branch.referent();
        String name = view.text(parent.start(), branch.end());
        found.set(
            i - 1,
            new Mention(
                new Referent(r.type(), r.key(), name, r.regionKey(), r.detail()),
                parent.start(),
                branch.end(),
                branch.method(),
                branch.confidence(),
                true));
        found.remove(i);
      }
    }
  }

  private boolean isOperator(Mention m) {
    return operators.contains(m.referent().detail());
  }

  /** Organs that no lexicon lists: a place, some words, and a form such as 领导小组 or 管委会. */
  private void addOpenForms(CaseView view, List<Mention> places, List<Mention> found) {
    for (Mention place : places) {
      int limit = Math.min(view.end(), place.end() + LONGEST_OPEN);
      if (!place.own() || !organForm.isIn(view.text(), place.end(), limit)) {
        continue;
      }
      Matcher open = openForm.matcher(view.text()).region(place.end(), limit);
      if (open.lookingAt() && free(found, place.start(), open.end())) {
        Division region = division(place);
        Organ organ = new Organ(open.group(1), List.of(), List.of(), OPEN, Set.of());
        int start = frames.startBefore(view.text(), view.start(), place.start());
        found.add(
            called(view, mention(region, organ, start, open.end(), "organ:open", 0.85), organ));
      }
    }
  }

  /**
   * Customs, operators and organs that no list knows are called as the text calls them: 青岛海关,
   * 国网西安供电公司.
   */
  private Mention called(CaseView view, Mention m, Organ organ) {
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

  private static boolean free(List<Mention> found, int start, int end) {
    return found.stream().noneMatch(m -> m.overlaps(start, end));
  }

  private void addPronouns(CaseView view, List<Mention> found) {
    Spotter.Matches matches = PRONOUN.in(view.text(), view.start(), view.end());
    List<Mention> pronouns = new ArrayList<>();
    while (matches.next()) {
      Matcher m = matches.match();
      int at = m.start();
      String form = m.group(1);
      found.stream()
          .filter(a -> a.end() <= at)
          .filter(a -> form.equals("部门") || form.equals("单位") || fits(a.referent().detail(), form))
          .reduce((a, b) -> b)
          .ifPresent(
              a -> pronouns.add(new Mention(a.referent(), at, m.end(), "pronoun", 0.85, false)));
    }
    pronouns.stream().filter(p -> free(found, p.start(), p.end())).forEach(found::add);
  }

  private static boolean fits(String function, String form) {
    return function.endsWith(form)
        || (form.equals("委") && function.endsWith("委员会"))
        || (form.equals("办") && function.endsWith("办公室"));
  }

  private Division division(Mention place) {
    return gazetteer.byId(place.referent().regionKey()).orElseGet(() -> unlisted(place.referent()));
  }

  /** A functional area that only the text knows. */
  private static Division unlisted(Referent area) {
    String parent = area.regionKey().substring(0, area.regionKey().indexOf('-'));
    return new Division(
        area.regionKey(), null, area.name(), area.name(), parent, Level.AREA, List.of(), List.of());
  }

  private Mention mention(
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
}
