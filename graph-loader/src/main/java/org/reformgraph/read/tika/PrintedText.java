package org.reformgraph.read.tika;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;

/**
 * Writes lines of print as text: an indent becomes ideographic spaces, a wide gap between lines an
 * empty line.
 */
final class PrintedText {
  private static final int MAX_INDENT = 12;

  /** Parts of a character that an indent may fall short of a whole one. */
  private static final double SHORT = 0.65;

  /** Gaps of so many usual ones and more part paragraphs. */
  private static final float WIDE = 1.5f;

  private final List<List<PrintedLine>> pages;
  private final StringBuilder text = new StringBuilder();
  private final LeftEdges edges;
  private final float usualGap;

  private PrintedText(List<List<PrintedLine>> pages) {
    this.pages = pages;
    this.edges = LeftEdges.of(pages);
    this.usualGap = usualGap();
  }

  static DecodedText of(List<List<PrintedLine>> pages) {
    return new PrintedText(pages).write();
  }

  private DecodedText write() {
    int[] starts = new int[pages.size()];
    for (int i = 0; i < pages.size(); i++) {
      starts[i] = text.length();
      page(i);
    }
    return new DecodedText(text.toString(), null, starts, Format.PDF);
  }

  private void page(int number) {
    List<PrintedLine> lines = pages.get(number);
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      if (i > 0 && line.y() - lines.get(i - 1).y() > WIDE * usualGap) {
        text.append('\n');
      }
      text.append("\u3000".repeat(indent(line, number)));
      text.append(line.text()).append('\n');
    }
  }

  private int indent(PrintedLine line, int page) {
    float indent = (line.x() - edges.of(page, line.column())) / line.em();
    return (int) Math.max(0, Math.min(MAX_INDENT, indent + 1 - SHORT));
  }

  private float usualGap() {
    List<Float> gaps = new ArrayList<>();
    for (List<PrintedLine> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        float gap = lines.get(i).y() - lines.get(i - 1).y();
        if (gap > 0) {
          gaps.add(gap);
        }
      }
    }
    Float[] sorted = gaps.toArray(Float[]::new);
    Arrays.sort(sorted);
    return sorted.length == 0 ? Float.MAX_VALUE : sorted[sorted.length / 2];
  }
}
