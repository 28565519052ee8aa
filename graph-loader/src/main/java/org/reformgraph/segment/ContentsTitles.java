package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the titles of a table of contents again in the body. */
final class ContentsTitles {
  private static final double ALIKE = 0.6;
  private static final int LINES = 3;

  private record Match(int entry, TitleSpan span, double likeness) {}

  private ContentsTitles() {}

  /** The titles in the body, in order; at most one for each entry. */
  static List<TitleSpan> find(
      List<ContentsEntry> entries, int from, List<Line> lines, LayoutWords layout) {
    Map<String, List<Integer>> byBigram = new HashMap<>();
    for (int e = 0; e < entries.size(); e++) {
      for (String b : entries.get(e).words().bigrams()) {
        byBigram.computeIfAbsent(b, k -> new ArrayList<>()).add(e);
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      matches.addAll(matches(entries, lines, i, byBigram, layout));
    }
    return chain(matches, entries.size());
  }

  private static List<Match> matches(
      List<ContentsEntry> entries,
      List<Line> lines,
      int first,
      Map<String, List<Integer>> byBigram,
      LayoutWords layout) {
    Map<Integer, Match> best = new HashMap<>();
    StringBuilder title = new StringBuilder();
    for (int end = first; end < Math.min(lines.size(), first + LINES); end++) {
      if (!lines.get(end).titleLike()) {
        break;
      }
      String line = lines.get(end).text();
      title.append(end > first ? line : line.substring(HeadingMark.of(line, layout).rest()));
      TitleWords words = TitleWords.of(title.toString(), false);
      Map<Integer, Integer> shared = new HashMap<>();
      for (String b : words.bigrams()) {
        byBigram.getOrDefault(b, List.of()).forEach(e -> shared.merge(e, 1, Integer::sum));
      }
      TitleSpan span = new TitleSpan(first, end + 1);
      shared.forEach(
          (e, n) -> {
            double likeness = entries.get(e).words().likeness(words);
            if (likeness >= ALIKE && (!best.containsKey(e) || best.get(e).likeness < likeness)) {
              best.put(e, new Match(e, span, likeness));
            }
          });
    }
    return List.copyOf(best.values());
  }

  /** The chain of matches that ascends in both orders and is most alike altogether. */
  private static List<TitleSpan> chain(List<Match> matches, int entries) {
    List<Match> sorted = new ArrayList<>(matches);
    sorted.sort(
        (a, b) ->
            a.span.first() != b.span.first()
                ? Integer.compare(a.span.first(), b.span.first())
                : Integer.compare(b.entry, a.entry));
    double[] sum = new double[sorted.size()];
    int[] before = new int[sorted.size()];
    int[] bestAt = new int[entries];
    java.util.Arrays.fill(bestAt, -1);
    int last = -1;
    for (int m = 0; m < sorted.size(); m++) {
      before[m] = -1;
      for (int e = 0; e < sorted.get(m).entry; e++) {
        int p = bestAt[e];
        if (p >= 0
            && sorted.get(p).span.end() <= sorted.get(m).span.first()
            && (before[m] < 0 || sum[p] > sum[before[m]])) {
          before[m] = p;
        }
      }
      sum[m] = sorted.get(m).likeness + (before[m] < 0 ? 0 : sum[before[m]]);
      int e = sorted.get(m).entry;
      if (bestAt[e] < 0 || sum[m] > sum[bestAt[e]]) {
        bestAt[e] = m;
      }
      if (last < 0 || sum[m] > sum[last]) {
        last = m;
      }
    }
    List<TitleSpan> spans = new ArrayList<>();
    for (int m = last; m >= 0; m = before[m]) {
      spans.add(0, sorted.get(m).span);
    }
    return spans;
  }
}
