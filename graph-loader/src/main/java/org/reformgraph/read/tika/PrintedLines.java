package org.reformgraph.read.tika;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the characters of a page into lines and words, by where they stand and not by their order in
 * the file.
 */
final class PrintedLines {
  /** Parts of a character that superscripts and uneven fonts are off their line. */
  private static final float OFF_LINE = 0.45f;

  /** A blank, in parts of a character: what is put between hanzi and figures is less. */
  private static final float BLANK = 0.4f;

  private static final float LATIN_BLANK = 0.15f;

  private PrintedLines() {}

  /** The lines from top to bottom. */
  static List<PrintedLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<PrintedLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    Glyph largest = null;
    for (Glyph glyph : sorted) {
      if (largest != null && glyph.y() - largest.y() > reach(glyph, largest)) {
        addLine(line, largest.y(), lines);
        line = new ArrayList<>();
        largest = null;
      }
      line.add(glyph);
      largest = largest == null || glyph.em() > largest.em() ? glyph : largest;
    }
    if (largest != null) {
      addLine(line, largest.y(), lines);
    }
    return lines;
  }

  private static float reach(Glyph one, Glyph other) {
    return OFF_LINE * Math.max(one.em(), other.em());
  }

  private static void addLine(List<Glyph> glyphs, float y, List<PrintedLine> lines) {
    List<PrintedWord> words = words(glyphs);
    if (!words.isEmpty()) {
      lines.add(new PrintedLine(words, y, PrintedLine.Column.WHOLE));
    }
  }

  private static List<PrintedWord> words(List<Glyph> line) {
    line.sort(Comparator.comparingDouble(Glyph::x));
    List<PrintedWord> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : line) {
      boolean ends =
          !word.isEmpty() && (glyph.isBlank() || isApart(word.get(word.size() - 1), glyph));
      if (ends) {
        words.add(word(word));
        word.clear();
      }
      if (!glyph.isBlank()) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
    return words;
  }

  private static boolean isApart(Glyph before, Glyph after) {
    float blank = before.isLatin() && after.isLatin() ? LATIN_BLANK : BLANK;
    return after.x() - before.end() > blank * Math.max(before.em(), after.em());
  }

  private static PrintedWord word(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    float em = 0;
    for (Glyph glyph : glyphs) {
      text.append(glyph.text());
      em = Math.max(em, glyph.em());
    }
    return new PrintedWord(
        text.toString(), glyphs.get(0).x(), glyphs.get(glyphs.size() - 1).end(), em);
  }
}
