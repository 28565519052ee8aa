package org.reformgraph.read.heal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The shape that a document was printed in.
 *
 * @param wrapped each line of print is a line of the text
 * @param width columns of a full line of print; 0 when unknown
 * @param indented paragraphs start with an indent
 */
record PrintShape(boolean wrapped, int width, boolean indented) {
  /** A full line may be short by what typography does not let stand at its end. */
  private static final int SLACK = 5;

  static PrintShape of(String text, List<SourceLine> lines, BitSet left) {
    int[] columns =
        java.util.stream.IntStream.range(0, lines.size())
            .filter(i -> !left.get(i))
            .map(i -> lines.get(i).columns() + lines.get(i).indent())
            .toArray();
    if (columns.length == 0) {
      return new PrintShape(false, 0, false);
    }
    Arrays.sort(columns);
    int width = columns[(int) (columns.length * 0.9)];
    long full = Arrays.stream(columns).filter(c -> Math.abs(c - width) <= SLACK).count();
    boolean wrapped = columns.length >= 8 && width <= 160 && full * 100 >= columns.length * 35L;
    return new PrintShape(wrapped, wrapped ? width : 0, indented(text, lines, left));
  }

  private static boolean indented(String text, List<SourceLine> lines, BitSet left) {
    int ended = 0;
    int indented = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!left.get(i) && Chars.stops(text.charAt(lines.get(i - 1).end() - 1))) {
        ended++;
        indented += lines.get(i).indent() >= 2 ? 1 : 0;
      }
    }
    return indented >= 2 && indented * 10 >= ended * 4;
  }

  boolean full(SourceLine line) {
    return width > 0 && line.columns() + line.indent() >= width - SLACK;
  }

  /** Whether so much text fills whole lines of print exactly. */
  boolean fits(int indent, int columns) {
    return false;
  }
}
