package org.reformgraph.read.heal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The shape that a document was printed in.
 *
 * @param wrapped each line of print is a line of the text
 * @param width columns of a full line of print, with its indent; 0 when unknown
 * @param indented paragraphs start with an indent
 * @param spacing empty lines between two lines of print that belong together
 * @param parted empty lines part paragraphs
 */
record PrintShape(boolean wrapped, int width, boolean indented, int spacing, boolean parted) {
  /** A full line may be short by what typography does not let stand at its end. */
  private static final int SLACK = 6;

  private static final int WIDEST = 160;
  private static final int FEWEST = 6;

  /** Each line is a paragraph, as the format says. */
  static PrintShape ofParagraphs() {
    return new PrintShape(false, 0, false, 0, false);
  }

  /** Reads the shape off the lines that are no furniture. */
  static PrintShape of(String text, List<SourceLine> all, BitSet left) {
    SourceLine[] lines =
        IntStream.range(0, all.size())
            .filter(i -> !left.get(i))
            .mapToObj(all::get)
            .toArray(SourceLine[]::new);
    int width = width(lines);
    boolean wrapped = width > 0 && wrapped(text, lines, width);
    int spacing = wrapped ? spacing(text, lines, width) : 0;
    return new PrintShape(
        wrapped,
        wrapped ? width : 0,
        indented(text, lines),
        spacing,
        wrapped && parted(text, lines, width, spacing));
  }

  private static int width(SourceLine[] lines) {
    if (lines.length < FEWEST) {
      return 0;
    }
    int[] columns = Arrays.stream(lines).mapToInt(l -> l.columns() + l.indent()).sorted().toArray();
    int width = columns[(int) (columns.length * 0.85)];
    return width <= WIDEST ? width : 0;
  }

  /** Many lines are equally wide, and most of these stop in the middle of a sentence. */
  private static boolean wrapped(String text, SourceLine[] lines, int width) {
    int full = 0;
    int cut = 0;
    for (SourceLine line : lines) {
      if (Math.abs(line.columns() + line.indent() - width) <= SLACK) {
        full++;
        cut += Chars.ends(text.charAt(line.end() - 1)) ? 0 : 1;
      }
    }
    return full * 10 >= lines.length * 3 && cut * 10 >= full * 6;
  }

  private static int spacing(String text, SourceLine[] lines, int width) {
    int[] counts = new int[4];
    for (int i = 1; i < lines.length; i++) {
      SourceLine before = lines[i - 1];
      if (before.columns() + before.indent() >= width - SLACK
          && !Chars.ends(text.charAt(before.end() - 1))) {
        counts[Math.min(3, lines[i].blanksBefore())]++;
      }
    }
    return counts[1] > 3 * counts[0] ? 1 : 0;
  }

  private static boolean parted(String text, SourceLine[] lines, int width, int spacing) {
    int ends = 0;
    int apart = 0;
    for (int i = 1; i < lines.length; i++) {
      SourceLine before = lines[i - 1];
      if (before.columns() + before.indent() < width - SLACK
          && Chars.stops(text.charAt(before.end() - 1))) {
        ends++;
        apart += lines[i].blanksBefore() > spacing ? 1 : 0;
      }
    }
    return ends > 0 && apart * 10 >= ends * 6;
  }

  private static boolean indented(String text, SourceLine[] lines) {
    int ended = 0;
    int indented = 0;
    for (int i = 1; i < lines.length; i++) {
      if (Chars.stops(text.charAt(lines[i - 1].end() - 1))) {
        ended++;
        indented += lines[i].indent() >= 2 ? 1 : 0;
      }
    }
    return indented >= 2 && indented * 10 >= ended * 4;
  }

  /** Whether a line reaches the right margin. */
  boolean full(SourceLine line) {
    return width > 0 && line.columns() + line.indent() >= width - SLACK;
  }

  /** Whether there is more between two lines than between lines that belong together. */
  boolean apart(SourceLine line, SourceLine next) {
    return next.blanksBefore() > spacing || next.page() != line.page();
  }
}
