package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds where cases begin. The first of these that finds several decides: the table of contents,
 * Markdown's headings, numbered cases, places in front of titles, bylines. Otherwise the whole
 * document is one case.
 */
final class TitleFinder {
  private final Places places;
  private final LayoutWords words;

  TitleFinder(Places places, LayoutWords words) {
    this.places = places;
    this.words = words;
  }

  /** The titles of cases, and parts that are none, in order; at least one title of a case. */
  List<TitleSpan> find(List<Line> lines) {
    Contents contents = Contents.find(lines, words);
    int from = contents == null ? 0 : contents.end();
    List<TitleSpan> titles = contents == null ? List.of() : listed(contents, lines);
    if (titles.isEmpty()) {
      titles = patterned(lines, from);
    }
    titles = withoutParts(lines, withDividers(lines, titles));
    if (titles.stream().allMatch(TitleSpan::divider)) {
      return List.of(new WholeTitle(words, places).find(lines, from));
    }
    return titles;
  }

  private List<TitleSpan> listed(Contents contents, List<Line> lines) {
    List<ContentsEntry> entries = new ContentsLevels(places, words).cases(contents.entries());
    List<TitleSpan> found = ContentsTitles.find(entries, contents.end(), lines, words);
    if (found.size() < 2 || found.size() * 2 < entries.size()) {
      return List.of();
    }
    return withUnlisted(lines, found, contents.end());
  }

  /** Where every listed title names its place, a title that the contents lack shows by its own. */
  private List<TitleSpan> withUnlisted(List<Line> lines, List<TitleSpan> found, int from) {
    long placed =
        found.stream().filter(t -> places.leading(lines.get(t.first()).text()) != null).count();
    if (placed * 10 < found.size() * 9) {
      return found;
    }
    TreeMap<Integer, TitleSpan> all = new TreeMap<>();
    found.forEach(t -> all.put(t.first(), t));
    for (TitleSpan t : new PlacedTitles(places, words).find(lines, from)) {
      TitleSpan before =
          all.floorEntry(t.first()) == null ? null : all.floorEntry(t.first()).getValue();
      boolean form =
          HeadingMark.of(lines.get(t.first()).text(), words).form() == HeadingMark.Form.NONE;
      if (form && (before == null || before.end() <= t.first())) {
        all.put(t.first(), t);
      }
    }
    return new ArrayList<>(all.values());
  }

  private List<TitleSpan> patterned(List<Line> lines, int from) {
    List<TitleSpan> marked = new MarkdownTitles(places, words).find(lines, from);
    if (!marked.isEmpty()) {
      return marked;
    }
    List<TitleSpan> numbered = NumberedCases.find(lines, from, words);
    List<TitleSpan> placed = new PlacedTitles(places, words).find(lines, from);
    placed = new InnerPlaces(places).without(lines, placed);
    if (!numbered.isEmpty() && numbered.size() * 2 >= placed.size()) {
      return extended(lines, numbered);
    }
    if (!placed.isEmpty()) {
      return extended(lines, placed);
    }
    return BylineTitles.find(lines, from, words);
  }

  /** Titles that go over to the next line. */
  private List<TitleSpan> extended(List<Line> lines, List<TitleSpan> titles) {
    return titles.stream()
        .map(t -> new TitleSpan(t.first(), TitleEnd.of(lines, t, words), t.divider()))
        .toList();
  }

  /** Front and end matter ends the case before it. */
  private List<TitleSpan> withDividers(List<Line> lines, List<TitleSpan> titles) {
    TreeMap<Integer, TitleSpan> all = new TreeMap<>();
    for (TitleSpan t : titles) {
      String text = lines.get(t.first()).text();
      String own = text.substring(HeadingMark.of(text, words).rest());
      boolean outside = words.frontMatter(own) || words.endMatter(own);
      all.put(t.first(), outside ? t.asDivider() : t);
    }
    if (titles.size() > 1) {
      int last = titles.get(titles.size() - 1).end();
      for (Line line : lines.subList(last, lines.size())) {
        if (words.endMatter(line.text()) && line.index() > last) {
          all.put(line.index(), new TitleSpan(line.index(), line.index() + 1, true));
        }
      }
    }
    return new ArrayList<>(all.values());
  }

  /** A title with no text before the next one is the name of a part. */
  private static List<TitleSpan> withoutParts(List<Line> lines, List<TitleSpan> titles) {
    List<TitleSpan> kept = new ArrayList<>();
    for (int t = 0; t < titles.size(); t++) {
      int end = t + 1 < titles.size() ? titles.get(t + 1).first() : lines.size();
      boolean text =
          lines.subList(Math.min(titles.get(t).end(), end), end).stream().anyMatch(Line::body);
      kept.add(text ? titles.get(t) : titles.get(t).asDivider());
    }
    return kept;
  }
}
