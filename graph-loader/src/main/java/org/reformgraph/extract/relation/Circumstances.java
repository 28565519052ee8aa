package org.reformgraph.extract.relation;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.segment.ChineseDates;

/**
 * Since when a measure is in place, and whether it claims to be the first of its kind, as its
 * sentence states it.
 */
final class Circumstances {
  /** Words that may open a clause before its date. */
  private static final int LEAD = 4;

  /** Not the end of a period or of a count: 1至6月, 截至6月. */
  private static final Spotter DATE =
      new Spotter(
          "(?<![至到—～~-])(?<!\\d)(?:(20\\d{2})年|(今年|去年))?(?:(\\d{1,2})月)?(?:(\\d{1,2})日)?(?:起|以来|开始|，|正式|在全|率先|上线|推出|启动)");

  private final Spotter pioneer;

  Circumstances(Cues cues) {
    this.pioneer =
        new Spotter(cues.anyOf("pioneer-scope") + "[^，。；]{0,2}?" + cues.anyOf("pioneer-claim"));
  }

  /**
   * The claim in the words of a sentence up to where the measure's clause ends, as in 全国首创; null
   * when there is none.
   */
  String pioneer(Template template, int index) {
    int from = template.clauseStart(Math.max(0, template.clauseStart(index) - 1));
    Matcher m = pioneer.find(template.text().substring(from, template.clauseEnd(index)));
    return m == null ? null : m.group();
  }

  /**
   * The date that opens the measure's clause or the one before it.
   *
   * @param caseDate when the case was published, {@code yyyy…}; null when unknown: then 今年 tells
   *     nothing
   * @return {@code yyyy[-MM[-dd]]}; null when none is stated
   */
  String since(Template template, int index, String caseDate) {
    int clause = template.clauseStart(index);
    int from = template.clauseStart(Math.max(0, clause - 1));
    for (int start : new int[] {clause, from}) {
      int end = Math.max(start, Math.min(template.text().length(), index));
      String words = ChineseDates.inFigures(template.text().substring(start, end));
      Spotter.Matches dates = DATE.in(words);
      while (dates.next() && dates.match().start() <= LEAD) {
        String date = date(dates.match(), caseDate);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static String date(Matcher m, String caseDate) {
    String year = m.group(1);
    if (year == null && caseDate != null && (m.group(2) != null || m.group(3) != null)) {
      int published = Integer.parseInt(caseDate.substring(0, 4));
      year = Integer.toString("去年".equals(m.group(2)) ? published - 1 : published);
    }
    if (year == null) {
      return null;
    }
    int month = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    if (month < 1 || month > 12) {
      return year;
    }
    int day = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
    return YearMonth.of(Integer.parseInt(year), month).isValidDay(day)
        ? String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day)
        : String.format(Locale.ROOT, "%s-%02d", year, month);
  }
}
