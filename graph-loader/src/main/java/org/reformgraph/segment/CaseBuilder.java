package org.reformgraph.segment;

import java.util.ArrayList;
import java.util.List;
import org.reformgraph.hanlp.WordBoundaries;
import org.reformgraph.read.Document;
import org.reformgraph.segment.Paragraph.Kind;

/** Gives each line of a case its part. */
final class CaseBuilder {
  private static final int HEAD = 4;
  private static final int LONGEST_DATE_LINE = 40;

  private final Document document;
  private final LayoutWords words;
  private final WordBoundaries boundary;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder subtitle = new StringBuilder();
  private String source;
  private String byline;
  private String date;

  CaseBuilder(Document document, LayoutWords words, WordBoundaries boundary) {
    this.document = document;
    this.words = words;
    this.boundary = boundary;
  }

  /** Adds the lines of a case, its title's first. */
  CaseBuilder add(List<Line> lines, TitleSpan span, int end) {
    for (Line line : lines.subList(span.first(), Math.min(span.end(), end))) {
      title(line);
    }
    boolean head = true;
    for (int i = span.end(); i < end; i++) {
      Line line = lines.get(i);
      Kind kind = kind(line, head && i < span.end() + HEAD, end - i <= 2);
      head &= kind != Kind.BODY && kind != Kind.HEADING;
      if (kind != null) {
        paragraphs.add(new Paragraph(kind, line.start(), line.end()));
      }
    }
    closeLastHeadings(end < lines.size());
    return this;
  }

  private void title(Line line) {
    int rest = title.length() > 0 ? 0 : HeadingMark.of(line.text(), words).rest();
    if (rest < line.text().length()) {
      append(title, line.text().substring(rest));
      paragraphs.add(new Paragraph(Kind.TITLE, line.start() + rest, line.end()));
    }
  }

  /** A line's end parts two halves like a space, unless it cuts a word. */
  private void append(StringBuilder to, String words) {
    boolean cut = to.length() > 0 && boundary.cut(to.toString(), words);
    to.append(to.length() > 0 && !cut ? " " : "").append(words);
  }

  /** Null for what is no part of the case. */
  private Kind kind(Line line, boolean head, boolean tail) {
    String text = line.text();
    if (words.boilerplate(text) && !words.namesSource(text)) {
      return null;
    }
    if (words.credit(text)) {
      credit(text);
      return Kind.CREDIT;
    }
    if (words.caption(text) || dated(text, head || tail)) {
      return Kind.CREDIT;
    }
    if (head && line.titleLike() && words.subtitle(text)) {
      append(subtitle, text);
      return Kind.SUBTITLE;
    }
    return line.heading() ? Kind.HEADING : Kind.BODY;
  }

  private void credit(String text) {
    String words = unwrapped(text);
    if (this.words.namesSource(text)) {
      source = source == null ? words : source;
    } else if (byline == null) {
      byline = words;
    }
    String given = Dates.in(text);
    date = date == null ? given : date;
  }

  private static String unwrapped(String text) {
    boolean wrapped =
        "（(".indexOf(text.charAt(0)) >= 0 && "）)".indexOf(text.charAt(text.length() - 1)) >= 0;
    return wrapped ? text.substring(1, text.length() - 1) : text;
  }

  /** A line at the case's head or tail that is little more than a date. */
  private boolean dated(String text, boolean edge) {
    if (!edge || text.length() > LONGEST_DATE_LINE || text.indexOf('。') >= 0) {
      return false;
    }
    String given = Dates.in(text);
    if (given == null || text.length() > 24 && !text.contains("来源")) {
      return false;
    }
    date = date == null ? given : date;
    return true;
  }

  /** Headings without text after them belong to the volume; at its very end they sign the case. */
  private void closeLastHeadings(boolean drop) {
    for (int i = paragraphs.size() - 1; i > 0; i--) {
      Paragraph last = paragraphs.get(i);
      if (last.kind() == Kind.HEADING && drop) {
        paragraphs.remove(i);
      } else if (last.kind() == Kind.HEADING) {
        paragraphs.set(i, new Paragraph(Kind.CREDIT, last.start(), last.end()));
      } else if (last.kind() != Kind.CREDIT) {
        return;
      }
    }
  }

  String title() {
    return title.length() > 0 ? title.toString() : document.info().name();
  }

  CaseText build(int ordinal, String volumeDate) {
    return new CaseText(
        document,
        ordinal,
        title(),
        subtitle.length() > 0 ? subtitle.toString() : null,
        date != null ? date : volumeDate,
        source != null ? source : byline,
        paragraphs);
  }
}
