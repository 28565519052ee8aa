package org.reformgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Spotter;

/**
 * Words in quotation marks.
 *
 * @param start index of the opening mark
 * @param end index after the closing mark
 * @param words what stands between them
 * @param groupStart where the enumeration that it is part of starts (“A”“B”和“C”); {@code start}
 *     when alone
 * @param groupEnd where that enumeration ends
 */
record Quoted(int start, int end, String words, int groupStart, int groupEnd) {
  private static final Spotter PAIR =
      new Spotter(
          "“([^“”\\n]{1,40})”|‘([^‘’\\n]{1,40})’|「([^「」\\n]{1,40})」|\"([^\"\\n]{1,40})\"", "“‘「\"");

  private static final Pattern LINK = Pattern.compile("[、和与及/]?|以及|，");

  static List<Quoted> in(CaseView view) {
    List<int[]> pairs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Spotter.Matches matches = PAIR.in(view.text(), view.start(), view.end());
    while (matches.next()) {
      Matcher m = matches.match();
      pairs.add(new int[] {m.start(), m.end()});
      words.add(m.group().substring(1, m.group().length() - 1));
    }
    List<Quoted> quoted = new ArrayList<>();
    for (int first = 0, last; first < pairs.size(); first = last + 1) {
      last = first;
      while (last + 1 < pairs.size() && linked(view, pairs.get(last), pairs.get(last + 1))) {
        last++;
      }
      int groupStart = pairs.get(first)[0];
      int groupEnd = pairs.get(last)[1];
      for (int i = first; i <= last; i++) {
        int[] own = pairs.get(i);
        quoted.add(new Quoted(own[0], own[1], words.get(i), groupStart, groupEnd));
      }
    }
    return quoted;
  }

  private static boolean linked(CaseView view, int[] before, int[] after) {
    return after[0] - before[1] <= 2
        && after[0] >= before[1]
        && LINK.matcher(view.text(before[1], after[0])).matches();
  }
}
