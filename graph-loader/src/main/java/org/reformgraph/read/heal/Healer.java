package org.reformgraph.read.heal;

import java.util.BitSet;
import java.util.List;
import org.reformgraph.hanlp.SimplifiedCharacters;
import org.reformgraph.hanlp.WordBoundaries;
import org.reformgraph.lexicon.CreditLines;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.LayoutCues;
import org.reformgraph.read.DecodedText;
import org.reformgraph.read.Format;
import org.reformgraph.read.HealedText;

/** Mends a decoded text; see the package. Immutable, so threads may share one. */
public final class Healer {
  private final CreditLines credits;
  private final WordBoundaries words = new WordBoundaries();
  private final SimplifiedCharacters simplified = new SimplifiedCharacters();

  /** Heals by the bundled layout words. */
  public Healer() {
    this(LayoutCues.bundled());
  }

  /**
   * @param layout the words of {@link LayoutCues}
   */
  public Healer(Cues layout) {
    credits = new CreditLines(layout);
  }

  /** Heals what a decoder read. */
  public HealedText heal(DecodedText decoded) {
    return heal(
        decoded.text(),
        decoded.pageStarts(),
        decoded.format() == Format.MARKDOWN,
        decoded.format().wholeParagraphs());
  }

  /**
   * Heals a plain text.
   *
   * @param decoded the text that offsets count in
   * @param pageStarts UTF-16 index where each page starts, ascending; empty without pages
   * @param markdown whether to drop the marks of Markdown
   */
  public HealedText heal(String decoded, int[] pageStarts, boolean markdown) {
    return heal(decoded, pageStarts, markdown, false);
  }

  private HealedText heal(
      String decoded, int[] pageStarts, boolean markdown, boolean wholeParagraphs) {
    List<SourceLine> lines = SourceLines.of(decoded, pageStarts);
    if (markdown) {
      lines = MarkdownBlocks.of(decoded, lines);
    }
    BitSet left = Furniture.of(decoded, lines);
    PrintShape shape =
        wholeParagraphs ? PrintShape.ofParagraphs() : PrintShape.of(decoded, lines, left);
    BitSet joined =
        new Joints(decoded, lines, credits(decoded, lines), shape, words, wholeParagraphs)
            .decide(left);
    return write(decoded, pageStarts, markdown, lines, left, joined);
  }

  private HealedText write(
      String decoded,
      int[] pageStarts,
      boolean markdown,
      List<SourceLine> lines,
      BitSet left,
      BitSet joined) {
    ParagraphWriter writer = new ParagraphWriter(decoded, credits, simplified);
    for (int i = left.nextClearBit(0); i < lines.size(); i = left.nextClearBit(i + 1)) {
      SourceLine line = lines.get(i);
      writer.line(line.start());
      if (markdown) {
        MarkdownSpans.read(decoded, line.start(), line.end(), writer::piece);
      } else {
        writer.piece(line.start(), line.end());
      }
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
