package org.reformgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.segment.Paragraph;

/** Splits paragraphs into sentences that are short enough to stand as evidence. */
final class SentenceSplitter {
  /** Longer sentences are cut at a comma, so that evidence stays readable. */
  private static final int LONGEST = 300;

  /**
   * What has no comma either, as a row of a table, is cut at another pause or anywhere: rules are
   * matched against whole sentences, which must not take time without bound.
   */
  private static final int LONGEST_WITHOUT_COMMA = 1200;

  private static final String PAUSES = "、 \t";

  /** A title goes on for fewer characters than this behind a full stop of its own. */
  private static final int REST_OF_TITLE = 40;

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
    int pause = -1;
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
      if (PAUSES.indexOf(c) >= 0) {
        pause = i;
      }
      if (i - start >= LONGEST && comma > start) {
        return comma + 1;
      }
      if (i - start >= LONGEST_WITHOUT_COMMA && !Character.isHighSurrogate(c)) {
        return pause > start ? pause + 1 : i + 1;
      }
    }
    return limit;
  }

  /** A full stop inside 《》 belongs to the title. */
  private static boolean insideTitle(String text, int start, int at) {
    for (int i = at; i >= start && text.charAt(i) != '》'; i--) {
      if (text.charAt(i) == '《') {
        return text.substring(at, Math.min(text.length(), at + REST_OF_TITLE)).indexOf('》') >= 0;
      }
    }
    return false;
  }
}
