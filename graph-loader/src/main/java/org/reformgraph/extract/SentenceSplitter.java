package org.reformgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.segment.Paragraph;

/** Splits paragraphs into sentences that are short enough to stand as evidence. */
final class SentenceSplitter {
  /** Longer sentences are cut at a comma, so that evidence stays readable. */
  private static final int LONGEST = 300;

  private static final String ENDS = "。！？；!?";
  private static final String CLOSERS = "”’）」』)\"";

  private SentenceSplitter() {}

  static List<Sentence> split(String text, List<Paragraph> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      Paragraph paragraph = paragraphs.get(p);
      int start = paragraph.start();
      while (start < paragraph.end()) {
        int end = end(text, start, paragraph.end());
        add(sentences, text, start, end, paragraph.kind(), p);
        start = end;
      }
    }
    return List.copyOf(sentences);
  }

  private static void add(
      List<Sentence> sentences, String text, int start, int end, Paragraph.Kind kind, int p) {
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from < end) {
      sentences.add(new Sentence(from, end, kind, p));
    }
  }

  private static int end(String text, int start, int limit) {
    int comma = -1;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (ENDS.indexOf(c) >= 0 && !insideTitle(text, start, i)) {
        int end = i + 1;
        while (end < limit && (CLOSERS + ENDS).indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
      if (c == '，' || c == ',') {
        comma = i;
      }
      if (i - start >= LONGEST && comma > start) {
        return comma + 1;
      }
    }
    return limit;
  }

  /** A full stop inside 《》 belongs to the title. */
  private static boolean insideTitle(String text, int start, int at) {
    int open = text.lastIndexOf('《', at);
    return open >= start
        && text.lastIndexOf('》', at) < open
        && text.indexOf('》', at) - at < 40
        && text.indexOf('》', at) >= 0;
  }
}
