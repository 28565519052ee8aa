package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of contents.
 *
 * @param end index after its last line
 * @param entries what it lists, parts of the volume and sections of cases too
 */
record Contents(int end, List<ContentsEntry> entries) {
  private static final Pattern NUMBERED =
      Pattern.compile("(.*?[^.．·…_\\s])(?:[.．·…_]{2,}\\s*|\\s+|…\\s*)[(（]?(\\d{1,4})[)）]?");
  private static final Pattern CUT = Pattern.compile("(.*?[^.．·…_])(?:[.．·]{3,}|…+|_{3,})");
  private static final double SAME = 0.75;
  private static final int FEWEST = 3;
  private static final int LONGEST = 160;
  private static final int MOST_MISSED = 3;
  private static final int SHORT = 9;

  /** The table of contents of a document; null when there is none. */
  static Contents find(List<Line> lines, LayoutWords words) {
    for (int i = 0; i < lines.size(); i++) {
      boolean headed = words.contents(lines.get(i));
      Contents contents = null;
      if (headed || numbered(lines.get(i)) != null) {
        contents = numbered(lines, headed ? i + 1 : i, words);
      }
      if (contents == null && headed) {
        contents = plain(lines, i + 1, words);
      }
      if (contents != null) {
        return contents;
      }
    }
    return null;
  }

  private static Matcher numbered(Line line) {
    if (line.text().length() > LONGEST || line.text().length() < 4 || !endsWithNumber(line)) {
      return null;
    }
    Matcher m = NUMBERED.matcher(line.text());
    return m.matches() ? m : null;
  }

  /** Few lines do: the pattern need not be tried on the others. */
  private static boolean endsWithNumber(Line line) {
    return "0123456789)）".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Lines with page numbers, a few without among them. */
  private static Contents numbered(List<Line> lines, int from, LayoutWords words) {
    List<ContentsEntry> entries = new ArrayList<>();
    List<ContentsEntry> missed = new ArrayList<>();
    int end = from;
    int found = 0;
    int page = 0;
    for (int i = from; i < lines.size() && missed.size() <= MOST_MISSED; i++) {
      Matcher m = numbered(lines.get(i));
      Matcher cut = CUT.matcher(m == null ? lines.get(i).text() : m.group(1));
      if (m == null && !(lines.get(i).text().length() <= LONGEST && cut.matches())) {
        if (lines.get(i).body()) {
          break;
        }
        missed.add(ContentsEntry.of(lines.get(i).text(), false, false, words));
        continue;
      }
      if (m != null && Integer.parseInt(m.group(2)) < page) {
        break;
      }
      page = m == null ? page : Integer.parseInt(m.group(2));
      String title = m == null ? cut.group(1) : m.group(1);
      ContentsEntry before = missed.isEmpty() ? null : missed.remove(missed.size() - 1);
      entries.addAll(missed);
      missed.clear();
      boolean wrapped = before != null && title.length() < SHORT;
      if (before != null && !wrapped) {
        entries.add(before);
      }
      String whole = wrapped ? lines.get(i - 1).text() + title : title;
      entries.add(ContentsEntry.of(whole, m == null || cut.matches(), true, words));
      found++;
      end = i + 1;
    }
    return found < FEWEST ? null : new Contents(end, List.copyOf(entries));
  }

  /** A heading with titles under it that come back further on. */
  private static Contents plain(List<Line> lines, int from, LayoutWords words) {
    int last = from;
    while (last < lines.size() && lines.get(last).titleLike()) {
      last++;
    }
    for (int first = from; first < Math.min(from + 3, last); first++) {
      TitleWords entry = ContentsEntry.of(lines.get(first).text(), false, true, words).words();
      for (int i = first + 2; i < last; i++) {
        if (entry.likeness(ContentsEntry.of(lines.get(i).text(), false, true, words).words())
            >= SAME) {
          return plain(lines, from, i - (first - from), words);
        }
      }
    }
    return null;
  }

  private static Contents plain(List<Line> lines, int from, int end, LayoutWords words) {
    List<ContentsEntry> entries = new ArrayList<>();
    for (Line line : lines.subList(from, end)) {
      entries.add(ContentsEntry.of(line.text(), false, true, words));
    }
    return entries.size() < 2 ? null : new Contents(end, List.copyOf(entries));
  }
}
