package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of contents.
 *
 * @param first index of its first line, the heading 目录 where there is one
 * @param end index after its last line
 * @param entries the titles listed
 */
record Contents(int first, int end, List<TitleWords> entries) {
  private static final Pattern HEADING =
      Pattern.compile("(?:本期|本刊|总)?(?:目录|目次|导读|要目|内容提要|CONTENTS|Contents)[:：]?");
  private static final Pattern NUMBERED =
      Pattern.compile("(.*?)(?:[.．·…。]{2,}\\s*|\\s+|(?<=[.·…]))[(（]?(\\d{1,4})[)）]?");
  private static final Pattern CUT = Pattern.compile("(.*?[^.．·…])(?:[.．·]{3,}|…+)");
  private static final int FEWEST = 3;

  /** The table of contents of a document; null when there is none. */
  static Contents find(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean headed = HEADING.matcher(lines.get(i).text()).matches();
      if (headed || numbered(lines.get(i)) != null) {
        Contents contents = read(lines, headed ? i + 1 : i, i);
        if (contents != null) {
          return contents;
        }
      }
    }
    return null;
  }

  private static Matcher numbered(Line line) {
    Matcher m = NUMBERED.matcher(line.text());
    return line.text().length() < 200 && m.matches() && !m.group(1).isBlank() ? m : null;
  }

  private static Contents read(List<Line> lines, int from, int heading) {
    List<TitleWords> entries = new ArrayList<>();
    int end = from;
    int missed = 0;
    for (int i = from; i < lines.size() && missed <= 2; i++) {
      Matcher m = numbered(lines.get(i));
      if (m == null) {
        missed++;
        continue;
      }
      missed = 0;
      Matcher cut = CUT.matcher(m.group(1));
      entries.add(TitleWords.of(cut.matches() ? cut.group(1) : m.group(1), cut.matches()));
      end = i + 1;
    }
    return entries.size() < FEWEST ? null : new Contents(heading, end, entries);
  }
}
