package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reformgraph.extract.Spotter;
import org.reformgraph.hanlp.PhraseMatcher;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.Division;
import org.reformgraph.lexicon.Division.Level;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.CanonicalId;

/**
 * Finds the stretches that name regions: gazetteer names, chains of them (浙江省杭州市余杭区), and
 * functional areas named after a place (万州经开区). Which region of several is meant is {@link
 * RegionLinker}'s question.
 */
final class PlaceFinder {
  private static final Comparator<PhraseMatcher.Hit<List<Division>>> LONGEST_FIRST =
      Comparator.<PhraseMatcher.Hit<List<Division>>>comparingInt(h -> h.start() - h.end())
          .thenComparing(h -> h.value().get(0).level())
          .thenComparingInt(PhraseMatcher.Hit::start);

  /** Between a place and the form of an area's or institution's name. */
  private static final int AREA_NAME = 4;

  private static final int INSTITUTION_NAME = 6;

  private final Gazetteer gazetteer;
  private final PhraseMatcher<List<Division>> names;
  private final Map<String, String> areaForms = new HashMap<>();
  private final Pattern areaTail;
  private final Pattern blockedAfter;

  /** The words that {@link #areaTail} and {@link #blockedAfter} end with, quickly looked for. */
  private final Spotter areaForm;

  private final Spotter institutionForm;
  private final Spotter blocker;

  PlaceFinder(Gazetteer gazetteer, Cues cues) {
    this.gazetteer = gazetteer;
    Map<String, List<Division>> byName = new HashMap<>();
    for (String name : gazetteer.names()) {
      List<Division> bearers =
          gazetteer.byName(name).stream().filter(d -> d.level() != Level.COUNTRY).toList();
      if (name.length() > 1 && !bearers.isEmpty()) {
        byName.put(name, bearers);
      }
    }
    this.names = new PhraseMatcher<>(byName);
    for (String form : cues.of("area-form")) {
      int full = form.indexOf('=');
      areaForms.put(
          full < 0 ? form : form.substring(0, full), full < 0 ? form : form.substring(full + 1));
    }
    String tails =
        areaForms.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    this.areaForm = new Spotter(tails);
    this.areaTail =
        Pattern.compile(
            "((?!"
                + cues.anyOf("area-boundary")
                + ")\\p{IsHan}){0,"
                + AREA_NAME
                + "}?("
                + tails
                + ")");
    this.blocker = new Spotter(cues.anyOf("place-blocker-after"));
    this.institutionForm = new Spotter(cues.anyOf("institution-form"));
    this.blockedAfter =
        Pattern.compile(
            "(?!"
                + cues.anyOf("place-follower")
                + ")(?:"
                + cues.anyOf("place-blocker-after")
                + "|(?:(?!"
                + cues.anyOf("area-boundary")
                + ")\\p{IsHan}){1,"
                + INSTITUTION_NAME
                + "}?"
                + cues.anyOf("institution-form")
                + ")");
  }

  /** The places of a stretch of text, from left to right, none overlapping. */
  List<Place> find(String text, int from, int to) {
    String part = text.substring(from, to);
    List<PhraseMatcher.Hit<List<Division>>> hits = apart(names.all(part));
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      PhraseMatcher.Hit<List<Division>> first = hits.get(i);
      int end = first.end();
      List<Division> candidates = first.value();
      int last = i;
      while (last + 1 < hits.size() && hits.get(last + 1).start() == end) {
        List<Division> inside = inside(hits.get(last + 1).value(), candidates);
        if (inside.isEmpty()) {
          break;
        }
        last++;
        candidates = inside;
        end = hits.get(last).end();
      }
      i = last;
      add(places, part, from, first.start(), end, candidates, hits.get(last).start());
    }
    return places;
  }

  /** Of overlapping names the longest stays, of equals the higher in rank: 同江苏 holds 江苏, not 同江. */
  private static List<PhraseMatcher.Hit<List<Division>>> apart(
      List<PhraseMatcher.Hit<List<Division>>> all) {
    List<PhraseMatcher.Hit<List<Division>>> kept = new ArrayList<>();
    for (int first = 0, behind; first < all.size(); first = behind) {
      int end = all.get(first).end();
      for (behind = first + 1; behind < all.size() && all.get(behind).start() < end; behind++) {
        end = Math.max(end, all.get(behind).end());
      }
      if (behind - first == 1) {
        kept.add(all.get(first));
      } else {
        addApart(kept, all.subList(first, behind));
      }
    }
    return kept;
  }

  /** Names that overlap each other, if only by others between them. */
  private static void addApart(
      List<PhraseMatcher.Hit<List<Division>>> all, List<PhraseMatcher.Hit<List<Division>>> of) {
    List<PhraseMatcher.Hit<List<Division>>> ranked = new ArrayList<>(of);
    ranked.sort(LONGEST_FIRST);
    BitSet taken = new BitSet();
    List<PhraseMatcher.Hit<List<Division>>> kept = new ArrayList<>();
    for (PhraseMatcher.Hit<List<Division>> hit : ranked) {
      int next = taken.nextSetBit(hit.start());
      if (next < 0 || next >= hit.end()) {
        taken.set(hit.start(), hit.end());
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(PhraseMatcher.Hit::start));
    all.addAll(kept);
  }

  private void add(
      List<Place> places,
      String part,
      int offset,
      int start,
      int end,
      List<Division> candidates,
      int lastName) {
    Matcher area = areaAt(part, end);
    if (area != null && candidates.get(0).level() != Level.AREA) {
      Division named = area(part, start, area.end(), end, candidates.get(0), area.group(2));
      places.add(new Place(offset + start, offset + area.end(), List.of(named), true));
      return;
    }
    if (isBlocked(part, end)) {
      return;
    }
    String surface = part.substring(lastName, end);
    boolean official =
        lastName > start
            || candidates.stream()
                .anyMatch(d -> surface.equals(d.name()) || surface.equals(d.fullName()));
    places.add(new Place(offset + start, offset + end, candidates, official));
  }

  private Matcher areaAt(String part, int at) {
    if (!areaForm.in(part, at, part.length()).startingUpTo(at + AREA_NAME).next()) {
      return null;
    }
    Matcher area = areaTail.matcher(part).region(at, part.length());
    return area.lookingAt() ? area : null;
  }

  private boolean isBlocked(String part, int at) {
    return (blocker.opens(part, at, part.length())
            || institutionForm
                .in(part, at, part.length())
                .startingUpTo(at + INSTITUTION_NAME)
                .next())
        && blockedAfter.matcher(part).region(at, part.length()).lookingAt();
  }

  /** A functional area that the gazetteer may or may not know. */
  private Division area(String part, int start, int end, int nameEnd, Division place, String tail) {
    String surface = part.substring(start, end);
    String middle = part.substring(nameEnd, end - tail.length());
    Optional<Division> known =
        Stream.concat(
                Stream.of(surface.substring(0, nameEnd - start), place.name()),
                place.aliases().stream())
            .flatMap(name -> Stream.of(name + middle + tail, name + middle + areaForms.get(tail)))
            .flatMap(name -> gazetteer.byName(name).stream())
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    String name =
        place.aliases().stream().findFirst().orElse(place.name()) + middle + areaForms.get(tail);
    return new Division(
        CanonicalId.areaKey(place.id(), name),
        null,
        name,
        name,
        place.id(),
        Level.AREA,
        List.of(),
        List.of());
  }

  private List<Division> inside(List<Division> inner, List<Division> outer) {
    return inner.stream()
        .filter(d -> outer.stream().anyMatch(o -> !o.id().equals(d.id()) && gazetteer.within(d, o)))
        .toList();
  }
}
