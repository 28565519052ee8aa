package org.reformgraph.segment;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the title of a document that is one case. */
final class WholeTitle {
  private static final int HEAD = 15;
  private static final Pattern MASTHEAD =
      Pattern.compile(
          "[（(〔【\\[]?(?:总)?第?\\s?[\\d一二三四五六七八九十百]{1,4}\\s?[期号][）)〕】\\]]?.*|.{0,12}[〔\\[（(]\\d{4}[〕\\]）)].{0,8}[期号].*"
              + "|\\d{4}\\s?[年.\\-/].{0,12}|附件\\s?\\d*[：:]?|.*第\\s?\\d{1,4}\\s?期.{0,4}|.{2,16}(?:简报|专报|专刊|信息|通讯|动态|参考|日报|晚报)"
              + "|.{2,20}(?:办公室|委员会|局|厅|编)\\s.{0,20}\\d.*");

  private final LayoutWords words;
  private final Places places;

  WholeTitle(LayoutWords words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** The title, without lines when there is none; what stands before it is no part of the case. */
  TitleSpan find(List<Line> lines, int from) {
    for (int i = from; i < Math.min(lines.size(), from + HEAD); i++) {
      Line line = lines.get(i);
      if (line.level() == 1 || (title(line) && beforeText(lines, i))) {
        TitleSpan first = new TitleSpan(i, i + 1);
        return new TitleSpan(i, TitleEnd.of(lines, first, words));
      }
      if (line.text().indexOf('。') >= 0) {
        return new TitleSpan(i, i);
      }
    }
    return new TitleSpan(from, from);
  }

  private boolean title(Line line) {
    String text = line.text();
    return line.titleLike()
        && text.length() >= 4
        && !words.credit(text)
        && !words.caption(text)
        && !words.boilerplate(text)
        && !words.contents(line)
        && (places.leading(text) != null || !MASTHEAD.matcher(text).matches());
  }

  /** Text follows before long. */
  private static boolean beforeText(List<Line> lines, int title) {
    return lines.subList(title + 1, Math.min(lines.size(), title + 7)).stream()
        .anyMatch(Line::body);
  }
}
