package org.reformgraph.benchmarks.corpus;

/** Lines of print on pages, each with a running header and a number. */
final class Pages {
  private static final int LINE = 38;
  private static final int LINES = 32;

  private final StringBuilder text;
  private final String header;
  private int lines = LINES;
  private int page;

  Pages(StringBuilder text, String header) {
    this.text = text;
    this.header = header;
  }

  /** A paragraph, cut wherever a line is full. */
  void paragraph(String words) {
    String indented = "　　" + words;
    for (int from = 0; from < indented.length(); from += LINE) {
      line(indented.substring(from, Math.min(indented.length(), from + LINE)));
    }
  }

  void line(String words) {
    if (lines == LINES) {
      page++;
      text.append(header).append(' ').append(page).append('\n');
      lines = 0;
    }
    text.append(words).append('\n');
    lines++;
  }
}
