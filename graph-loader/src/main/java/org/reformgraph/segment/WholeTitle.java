package org.reformgraph.segment;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the title of a document that is one case. */
final class WholeTitle {
  private static final int HEAD = 15;

  /** Columns have shorter names than most titles. */
  private static final int SHORT = 6;

  private static final Pattern MASTHEAD =
      Pattern.compile(
          "[（(〔【\\[]?(?:总)?第?\\s?[\\d一二三四五六七八九十百]{1,4}\\s?[期号][）)〕】\\]]?.*|.{0,12}[〔\\[（(]\\d{4}[〕\\]）)].{0,8}[期号].*"
              + "|\\d{4}\\s?[年.\\-/].{0,12}|附件\\s?\\d*[：:]?|.*第\\s?\\d{1,4}\\s?期.{0,4}|.{2,16}(?:简报|专报|专刊|信息|通讯|动态|参考|日报|晚报)"
              + "|.{2,20}(?:办公室|委员会|局|厅|编)\\s.{0,20}\\d.*|.{0,30}\\d{4}年\\d{1,2}月\\d{1,2}日");

  private final LayoutWords words;
  private final Places places;

  WholeTitle(LayoutWords words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** The title, without lines when there is none; what stands before it is no part of the case. */
  TitleSpan find(List<Line> lines, int from) {
    int to = from;
    int first = -1;
    int masthead = -1;
    for (;
        to < Math.min(lines.size(), from + HEAD) && lines.get(to).text().indexOf('。') < 0;
        to++) {
      Line line = lines.get(to);
      if (line.level() == 1) {
        return new TitleSpan(to, to + 1);
      }
      if (first >= 0 && (words.credit(line.text()) || words.subtitle(line.text()))) {
        first = above(lines, first, to);
        break;
      }
      boolean title = title(line) && beforeText(lines, to);
      boolean ofIssue = title && masthead(line.text());
      if (first >= 0 && (!title || ofIssue)) {
        break;
      }
      if (ofIssue) {
        masthead = longer(lines, masthead, to);
      } else if (title) {
        first = first < 0 ? to : first;
      }
    }
    // a round-up may have no title but that of its issue
    first = first < 0 ? masthead : first;
    return first < 0
        ? new TitleSpan(Math.min(to, lines.size()), Math.min(to, lines.size()))
        : new TitleSpan(first, TitleEnd.of(lines, new TitleSpan(first, first + 1), words));
  }

  private static int longer(List<Line> lines, int a, int b) {
    return a >= 0 && lines.get(a).text().length() >= lines.get(b).text().length() ? a : b;
  }

  /** The title right over a sub-heading or byline; a short line above it is a column's name. */
  private static int above(List<Line> lines, int first, int to) {
    int at = to - 1;
    while (at > first && lines.get(at).gap() == 1 && !column(lines.get(at - 1))) {
      at--;
    }
    return at > first && !column(lines.get(at - 1)) ? first : at;
  }

  private static boolean column(Line line) {
    return line.text().length() <= SHORT;
  }

  private boolean title(Line line) {
    String text = line.text();
    return line.titleLike()
        && text.length() >= 4
        && !words.credit(text)
        && !words.caption(text)
        && !words.boilerplate(text)
        && !words.contents(line);
  }

  private boolean masthead(String text) {
    return places.leading(text) == null && MASTHEAD.matcher(text).matches();
  }

  /** Text follows before long. */
  private static boolean beforeText(List<Line> lines, int title) {
    return lines.subList(title + 1, Math.min(lines.size(), title + 7)).stream()
        .anyMatch(Line::body);
  }
}
