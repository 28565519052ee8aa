package org.reformgraph.segment;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of publication. */
final class Dates {
  private static final Pattern FULL =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s?[年.\\-/]\\s?(\\d{1,2})(?:\\s?[月.\\-/]\\s?(\\d{1,2})\\s?日?|\\s?月)(?!\\d)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:((?:19|20)\\d{2})[年./])?(\\d{1,2})[月./](\\d{1,2})日?\\s?[-—－–~～至到]{1,2}\\s?(?:((?:19|20)\\d{2})[年./])?(\\d{1,2})[月./](\\d{1,2})日?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?年");
  private static final int LONGEST = 80;
  private static final int MOST_LINES = 2000;

  private Dates() {}

  /** The date that a short line gives; null when it gives none. */
  static String in(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher m = FULL.matcher(ChineseDates.inFigures(line));
    return m.find() ? date(m.group(1), m.group(2), m.group(3)) : null;
  }

  private static String date(String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = day == null ? 0 : Integer.parseInt(day);
    if (m < 1 || m > 12 || d > YearMonth.of(Integer.parseInt(year), m).lengthOfMonth()) {
      return null;
    }
    return d == 0
        ? String.format(Locale.ROOT, "%s-%02d", year, m)
        : String.format(Locale.ROOT, "%s-%02d-%02d", year, m, d);
  }

  /**
   * The date of a volume, from the lines before its first case.
   *
   * @param known the date of the document as far as its name tells; may be null
   * @return of a range within a month the month, else its last day
   */
  static String ofVolume(List<Line> cover, List<Line> all, String known) {
    for (Line line : cover) {
      if (line.text().length() > LONGEST) {
        continue;
      }
      Matcher range = RANGE.matcher(line.text());
      if (range.find()) {
        String year = range.group(4) != null ? range.group(4) : range.group(1);
        return ofRange(year == null ? year(cover, all, known) : year, range);
      }
    }
    return cover.stream()
        .map(line -> in(line.text()))
        .filter(d -> d != null)
        .findFirst()
        .orElse(known);
  }

  private static String ofRange(String year, Matcher range) {
    if (year == null) {
      return null;
    }
    boolean month = range.group(2).equals(range.group(5));
    return date(year, range.group(5), month ? null : range.group(6));
  }

  /** The year on the cover, else of the file's name, else the one that the text names most. */
  private static String year(List<Line> cover, List<Line> all, String known) {
    for (Line line : cover) {
      Matcher m = YEAR.matcher(line.text());
      if (m.find()) {
        return m.group(1);
      }
    }
    if (known != null && known.length() >= 4) {
      return known.substring(0, 4);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : all.subList(0, Math.min(all.size(), MOST_LINES))) {
      Matcher m = YEAR.matcher(line.text());
      while (m.find()) {
        counts.merge(m.group(1), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
