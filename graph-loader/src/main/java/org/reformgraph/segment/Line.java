package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.read.HealedText;

/**
 * A paragraph of the healed text, before its part is known.
 *
 * @param index from 0
 * @param start UTF-16 index in the healed text
 * @param end index after the last character
 * @param level level of a heading of Markdown; 0 when it is none
 * @param indent columns in front of it in the source
 * @param gap line feeds in the source between it and the paragraph before
 */
record Line(int index, int start, int end, String text, int level, int indent, int gap) {
  private static final int LONGEST_TITLE = 90;
  private static final int LONGEST_INDENT = 60;

  /** The paragraphs of a text. */
  static List<Line> of(HealedText healed) {
    String text = healed.text();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          lines.add(line(healed, lines.size(), start, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Line line(HealedText healed, int index, int start, int end) {
    String source = healed.source();
    int first = healed.origin(start);
    int lineStart = first;
    while (lineStart > 0 && !HealedText.isLineBreak(source.charAt(lineStart - 1))) {
      lineStart--;
    }
    int level = 0;
    int indent = 0;
    for (int i = Math.max(lineStart, first - LONGEST_INDENT); i < first; i++) {
      level += source.charAt(i) == '#' ? 1 : 0;
      indent += source.charAt(i) == '\u3000' ? 2 : 1;
    }
    int gap = 0;
    for (int i = lineStart - 1; i >= 0 && HealedText.isBlank(source.charAt(i)); i--) {
      gap += source.charAt(i) == '\n' ? 1 : 0;
    }
    return new Line(index, start, end, healed.text().substring(start, end), level, indent, gap);
  }

  /** Short enough for a title, and no sentence. */
  boolean titleLike() {
    int n = text.length();
    if (n < 2 || n > LONGEST_TITLE || text.indexOf('。') >= 0) {
      return false;
    }
    return "；，：、".indexOf(text.charAt(n - 1)) < 0;
  }

  /** Has sentences, so it is no heading. */
  boolean body() {
    return text.length() > LONGEST_TITLE
        || text.indexOf('。') >= 0
        || "；：".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A short line that leads a section of a case. */
  boolean heading() {
    return titleLike()
        && text.length() <= 50
        && (level > 0 || "！？…!?".indexOf(text.charAt(text.length() - 1)) < 0)
        && text.chars().filter(c -> c == '，').count() < 3;
  }
}
