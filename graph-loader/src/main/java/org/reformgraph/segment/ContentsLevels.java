package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the titles of cases from the parts of the volume above them and the sections below them in
 * a table of contents.
 */
final class ContentsLevels {
  private static final int FEWEST = 2;

  private final Places places;
  private final LayoutWords words;

  ContentsLevels(Places places, LayoutWords words) {
    this.places = places;
    this.words = words;
  }

  /** Entries that may be cases; parts without text of their own are found out later. */
  List<ContentsEntry> cases(List<ContentsEntry> entries) {
    Map<HeadingMark.Form, List<ContentsEntry>> levels = new EnumMap<>(HeadingMark.Form.class);
    for (ContentsEntry entry : entries) {
      levels.computeIfAbsent(entry.mark().form(), f -> new ArrayList<>()).add(entry);
    }
    if (levels.size() > 1) {
      levels.remove(HeadingMark.Form.CHAPTER);
    }
    HeadingMark.Form form = form(levels);
    return entries.stream().filter(e -> e.mark().form() == form || outside(e)).toList();
  }

  /** Front and end matter is listed so that it ends the case before it. */
  private boolean outside(ContentsEntry entry) {
    return words.frontMatter(entry.text()) || words.endMatter(entry.text());
  }

  private HeadingMark.Form form(Map<HeadingMark.Form, List<ContentsEntry>> levels) {
    HeadingMark.Form best = null;
    double most = 0;
    for (Map.Entry<HeadingMark.Form, List<ContentsEntry>> level : levels.entrySet()) {
      double weight = weight(level.getKey(), level.getValue(), levels.size());
      if (best == null || weight > most) {
        best = level.getKey();
        most = weight;
      }
    }
    return best;
  }

  private double weight(HeadingMark.Form form, List<ContentsEntry> entries, int levels) {
    List<ContentsEntry> own = entries.stream().filter(e -> !outside(e)).toList();
    if (own.size() < FEWEST && levels > 1) {
      return -1;
    }
    double placed = share(own, e -> places.starting(e.text()) != null);
    double sections = share(own, e -> words.section(e.text()));
    double parts = share(own, e -> words.part(e.text()) || e.text().length() <= 4);
    double cases = form == HeadingMark.Form.CASE ? 1 : 0;
    return 2 * placed + 1.5 * cases - 2 * sections - parts + 0.1 * Math.log(1 + own.size());
  }

  private static double share(
      List<ContentsEntry> entries, java.util.function.Predicate<ContentsEntry> what) {
    return entries.isEmpty() ? 0 : (double) entries.stream().filter(what).count() / entries.size();
  }
}
