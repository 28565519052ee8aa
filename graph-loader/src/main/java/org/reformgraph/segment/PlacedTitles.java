package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds titles that a place leads: 贵州省：“跨省通办”开启新格局, 【贵州省】…, or 一、贵州省：… where the headings of one
 * form each name another place.
 */
final class PlacedTitles {
  private static final int FEWEST = 3;

  private final Places places;
  private final LayoutWords words;

  PlacedTitles(Places places, LayoutWords words) {
    this.places = places;
    this.words = words;
  }

  /** The titles in order; empty when there are none. */
  List<TitleSpan> find(List<Line> lines, int from) {
    Map<HeadingMark.Form, List<TitleSpan>> led = new EnumMap<>(HeadingMark.Form.class);
    Map<HeadingMark.Form, List<TitleSpan>> started = new EnumMap<>(HeadingMark.Form.class);
    Map<HeadingMark.Form, Set<String>> names = new EnumMap<>(HeadingMark.Form.class);
    Map<HeadingMark.Form, Integer> all = new EnumMap<>(HeadingMark.Form.class);
    for (Line line : lines.subList(from, lines.size())) {
      if (alone(lines, line.index())) {
        led.computeIfAbsent(HeadingMark.Form.NONE, f -> new ArrayList<>())
            .add(new TitleSpan(line.index(), line.index() + 2));
        continue;
      }
      if (!line.titleLike() || words.credit(line.text()) || words.caption(line.text())) {
        continue;
      }
      HeadingMark mark = HeadingMark.of(line.text(), words);
      String title = line.text().substring(mark.rest());
      all.merge(mark.form(), 1, Integer::sum);
      TitleSpan span = new TitleSpan(line.index(), line.index() + 1);
      if (places.leading(title) != null) {
        led.computeIfAbsent(mark.form(), f -> new ArrayList<>()).add(span);
      }
      String place = places.starting(title);
      if (place != null && mark.form() != HeadingMark.Form.NONE) {
        started.computeIfAbsent(mark.form(), f -> new ArrayList<>()).add(span);
        names.computeIfAbsent(mark.form(), f -> new HashSet<>()).add(place);
      }
    }
    started
        .entrySet()
        .removeIf(
            e ->
                e.getValue().size() < FEWEST
                    || names.get(e.getKey()).size() * 2 < e.getValue().size()
                    || e.getValue().size() * 5 < all.get(e.getKey()) * 3);
    started.forEach((form, spans) -> led.merge(form, spans, (a, b) -> b.size() > a.size() ? b : a));
    led.entrySet().removeIf(e -> e.getKey() != HeadingMark.Form.NONE && e.getValue().size() < 2);
    return led.values().stream().reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a);
  }

  /** The place has a line of its own over the title. */
  private boolean alone(List<Line> lines, int at) {
    String text = lines.get(at).text();
    boolean colon = text.endsWith("：");
    String name = colon ? text.substring(0, text.length() - 1) : text;
    return name.length() >= 3
        && name.length() <= 20
        && at + 1 < lines.size()
        && lines.get(at + 1).titleLike()
        && places.leading(lines.get(at + 1).text()) == null
        && (colon ? places.place(name) : places.length(name) == name.length());
  }
}
