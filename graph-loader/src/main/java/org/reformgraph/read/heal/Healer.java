package org.reformgraph.read.heal;

import java.util.BitSet;
import java.util.List;
import org.reformgraph.read.HealedText;

/** Mends a decoded text; see the package. Has no state: one may serve many threads. */
public final class Healer {
  /**
   * Heals a text.
   *
   * @param decoded the text that offsets count in
   * @param pageStarts UTF-16 index where each page starts, ascending; empty without pages
   * @param markdown whether to drop the marks of Markdown
   */
  public HealedText heal(String decoded, int[] pageStarts, boolean markdown) {
    List<SourceLine> lines = SourceLines.of(decoded, pageStarts);
    BitSet furniture = Furniture.of(decoded, lines);
    BitSet joined = Joints.of(decoded, lines, furniture, PrintShape.of(decoded, lines, furniture));
    ParagraphWriter writer = new ParagraphWriter(decoded);
    for (int i = furniture.nextClearBit(0); i < lines.size(); i = furniture.nextClearBit(i + 1)) {
      writer.piece(lines.get(i).start(), lines.get(i).end());
      if (!joined.get(i)) {
        writer.end();
      }
    }
    return writer.text(pageStarts);
  }
}
