package org.reformgraph.read.tika;

import org.apache.pdfbox.text.TextPosition;

/**
 * A character on a page, turned so that its line is horizontal.
 *
 * @param x left edge in points, from the left
 * @param end right edge
 * @param y of the base line, from the top
 * @param em height of the font, which is the width of a full-width character
 */
record Glyph(String text, float x, float end, float y, float em) {
  static Glyph of(TextPosition position) {
    float x = position.getXDirAdj();
    return new Glyph(
        position.getUnicode(),
        x,
        x + position.getWidthDirAdj(),
        position.getYDirAdj(),
        Math.max(1, position.getFontSizeInPt()));
  }

  boolean isBlank() {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Whether it is part of a word of Latin letters, where small gaps count. */
  boolean isLatin() {
    return text.codePointAt(text.length() - 1) < 0x250 && Character.isLetter(text.codePointAt(0));
  }
}
