package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;

/** Finds the level of Markdown's headings that holds the titles of cases. */
final class MarkdownTitles {
  private static final int DEEPEST = 4;

  private final Places places;
  private final LayoutWords words;

  MarkdownTitles(Places places, LayoutWords words) {
    this.places = places;
    this.words = words;
  }

  /** The titles in order; empty when headings part no cases. */
  List<TitleSpan> find(List<Line> lines, int from) {
    List<List<Line>> levels = levels(lines, from);
    for (List<Line> level : levels) {
      if (level.size() >= 2 && placed(level) * 2 >= level.size()) {
        return spans(level);
      }
    }
    for (List<Line> level : levels) {
      if (level.size() >= 2 && cases(level) * 2 >= level.size()) {
        return spans(level);
      }
    }
    return first(levels);
  }

  private static List<List<Line>> levels(List<Line> lines, int from) {
    List<List<Line>> levels = new ArrayList<>();
    for (int l = 0; l < DEEPEST; l++) {
      levels.add(new ArrayList<>());
    }
    for (Line line : lines.subList(from, lines.size())) {
      if (line.level() > 0 && line.level() <= DEEPEST) {
        levels.get(line.level() - 1).add(line);
      }
    }
    levels.removeIf(List::isEmpty);
    return levels;
  }

  /** The outermost level that has several headings, unless these are a single case's sections. */
  private List<TitleSpan> first(List<List<Line>> levels) {
    for (int l = 0; l < levels.size(); l++) {
      List<Line> level = levels.get(l);
      if (level.size() == 1 && l == 0 && !words.volume(level.get(0).text())) {
        return spans(level);
      }
      if (level.size() >= 2) {
        long sections = level.stream().filter(line -> section(line.text())).count();
        return sections * 3 >= level.size() ? List.of() : spans(level);
      }
    }
    return List.of();
  }

  private boolean section(String text) {
    return words.section(text.substring(HeadingMark.of(text, words).rest()));
  }

  private long placed(List<Line> level) {
    return level.stream()
        .filter(
            line ->
                places.starting(line.text().substring(HeadingMark.of(line.text(), words).rest()))
                    != null)
        .count();
  }

  private long cases(List<Line> level) {
    return level.stream()
        .filter(line -> HeadingMark.of(line.text(), words).form() == HeadingMark.Form.CASE)
        .count();
  }

  private static List<TitleSpan> spans(List<Line> level) {
    return level.stream().map(line -> new TitleSpan(line.index(), line.index() + 1)).toList();
  }
}
