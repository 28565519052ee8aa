package org.reformgraph.read.heal;

import java.util.BitSet;
import java.util.List;
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.reformgraph.hanlp.WordBoundary;
import org.reformgraph.lexicon.LayoutCues;
import org.reformgraph.read.HealedText;

/** Mends a decoded text; see the package. Immutable, so threads may share one. */
public final class Healer {
  private final Credits credits = new Credits(LayoutCues.bundled());
  private final WordBoundary words = new WordBoundary();
  private final SimplifiedCharacters simplified = new SimplifiedCharacters();

  /**
   * Heals a text.
   *
   * @param decoded the text that offsets count in
   * @param pageStarts UTF-16 index where each page starts, ascending; empty without pages
   * @param markdown whether to drop the marks of Markdown
   */
  public HealedText heal(String decoded, int[] pageStarts, boolean markdown) {
    List<SourceLine> lines = SourceLines.of(decoded, pageStarts);
    BitSet left = Furniture.of(decoded, lines);
    PrintShape shape = PrintShape.of(decoded, lines, left);
    BitSet joined = Joints.of(decoded, lines, left, credits(decoded, lines), shape, words);
    ParagraphWriter writer = new ParagraphWriter(decoded, credits, simplified);
    for (int i = left.nextClearBit(0); i < lines.size(); i = left.nextClearBit(i + 1)) {
      writer.piece(lines.get(i).start(), lines.get(i).end());
      if (!joined.get(i)) {
        writer.end();
      }
    }
    return writer.text(pageStarts);
  }

  private BitSet credits(String decoded, List<SourceLine> lines) {
    BitSet found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (line.length() < 140 && credits.line(decoded.substring(line.start(), line.end()))) {
        found.set(i);
      }
    }
    return found;
  }
}
