package org.reformgraph.read.heal;

import java.util.BitSet;
import java.util.List;
import org.reformgraph.hanlp.WordBoundaries;

/**
 * Decides which lines go on in the next one. Captions that stand between the two halves of a
 * sentence join the furniture.
 */
final class Joints {
  /** Evidence that it takes to join two lines that stand apart. */
  private static final int ENOUGH = 4;

  /** The same where the format itself parts paragraphs. */
  private static final int MORE = 6;

  private static final String FUNCTION_WORDS = "的和与及或由在是将把对为以从向于被让使并而至到";
  private static final String PARTICLES = "的了们等";
  private static final String UNITS = "个户项家件条万亿元年月日号名人次批份张起余多类级套台时小天分秒种页期届所座处倍位";

  private final String text;
  private final List<SourceLine> lines;
  private final BitSet captions;
  private final PrintShape shape;
  private final WordBoundaries words;
  private final Marks marks;
  private final Piece piece;
  private final int enough;
  private final LineWidth learned = new LineWidth();
  private final BitSet joined = new BitSet();
  private final BitSet dropped = new BitSet();
  private BitSet left = new BitSet();
  private int width;
  private boolean bySize;

  /**
   * @param captions lines that are captions or credits
   * @param wholeParagraphs the format says where paragraphs end, so that joining takes more
   */
  Joints(
      String text,
      List<SourceLine> lines,
      BitSet captions,
      PrintShape shape,
      WordBoundaries words,
      boolean wholeParagraphs) {
    this.text = text;
    this.lines = lines;
    this.shape = shape;
    this.words = words;
    this.enough = wholeParagraphs ? MORE : ENOUGH;
    this.marks = new Marks(text);
    this.piece = new Piece(text);
    this.captions = withoutWrapped(captions);
  }

  /** A line of print that only goes on in a sentence is no caption, whatever it ends with. */
  private BitSet withoutWrapped(BitSet captions) {
    BitSet kept = (BitSet) captions.clone();
    for (int i = captions.nextSetBit(1); i > 0; i = captions.nextSetBit(i + 1)) {
      SourceLine before = lines.get(i - 1);
      boolean indented = shape.indented() && lines.get(i).indent() >= 2;
      if (shape.full(before)
          && !shape.apart(before, lines.get(i))
          && !indented
          && !Chars.ends(text.charAt(before.end() - 1))) {
        kept.clear(i);
      }
    }
    return kept;
  }

  /**
   * Decides. Where lines of print can be learned from, they are learned first and all is decided
   * again.
   *
   * @param left lines that are furniture; captions inside a sentence are added
   * @return indices of the lines that go on in the next line that is not left out
   */
  BitSet decide(BitSet left) {
    this.left = left;
    decide();
    width = shape.wrapped() ? 0 : learned.width();
    if (width > 0) {
      joined.clear();
      dropped.clear();
      decide();
    }
    left.or(dropped);
    return joined;
  }

  private void decide() {
    int i = left.nextClearBit(0);
    if (i < lines.size()) {
      piece.begin(lines.get(i));
    }
    while (i < lines.size()) {
      int next = left.nextClearBit(i + 1);
      int after = captions.get(i) ? next : pastCaptions(next);
      if (after > next && after < lines.size() && joins(i, after)) {
        dropped.set(next, after);
        next = after;
      } else if (next >= lines.size() || captions.get(i) || captions.get(next) || !joins(i, next)) {
        if (next < lines.size()) {
          piece.begin(lines.get(next));
        }
        i = next;
        continue;
      }
      joined.set(i);
      piece.add(lines.get(next));
      i = next;
    }
  }

  private int pastCaptions(int next) {
    int at = next;
    while (at < lines.size() && captions.get(at)) {
      at = left.nextClearBit(at + 1);
    }
    return at;
  }

  private boolean joins(int line, int next) {
    bySize = false;
    boolean first = piece.first() == lines.get(line);
    boolean goesOn = goesOn(lines.get(line), lines.get(next), next > line + 1);
    if (goesOn && first && !bySize && (lines.get(next).blanksBefore() > 0 || next > line + 1)) {
      learned.learn(piece.columns());
    }
    return goesOn;
  }

  private boolean goesOn(SourceLine line, SourceLine next, boolean over) {
    if (line.block() == SourceLine.Block.ALONE
        || next.block() != SourceLine.Block.NONE
        || marks.contents(line)) {
      return false;
    }
    if (Chars.neverFirst(text.charAt(next.start()))) {
      return true;
    }
    boolean apart = over || shape.apart(line, next);
    boolean indented = shape.indented() && next.indent() >= 2;
    if (shape.wrapped() && (!apart || (over && next.blanksBefore() == 0))) {
      return wraps(line, next, indented);
    }
    char last = piece.lastChar();
    if (Chars.comma(last) || Chars.opens(last)) {
      return !marks.bullet(next);
    }
    if (piece.ended() || marks.marker(next) || (indented && !over)) {
      return false;
    }
    int doubt = over && piece.commas() < 2 && piece.stops() == 0 ? 2 : 0;
    return evidence(line, next, apart) + (over ? 1 : 0) >= enough + doubt;
  }

  /** Two lines of print, one under the other. */
  private boolean wraps(SourceLine line, SourceLine next, boolean indented) {
    if (indented || marks.bullet(next) || (titled() && marks.placed(next))) {
      return false;
    }
    if (piece.ended()) {
      return shape.full(line) && (shape.indented() || shape.parted()) && !marks.marker(next);
    }
    return shape.full(line)
        || Chars.comma(piece.lastChar())
        || Chars.opens(piece.lastChar())
        || (!marks.marker(next) && evidence(line, next, false) >= enough);
  }

  private int evidence(SourceLine line, SourceLine next, boolean apart) {
    char last = piece.lastChar();
    char begin = text.charAt(next.start());
    int evidence = apart ? 0 : -1;
    evidence += next.page() != line.page() ? 1 : 0;
    evidence += piece.commas() > 2 ? 2 : piece.commas() > 0 ? 1 : 0;
    evidence += piece.stops() > 0 ? 3 : 0;
    evidence += bySize(piece.columns());
    evidence += piece.open() > 0 ? 3 : 0;
    evidence += FUNCTION_WORDS.indexOf(last) >= 0 ? 2 : 0;
    evidence += PARTICLES.indexOf(begin) >= 0 ? 3 : 0;
    evidence += Chars.digit(last) && UNITS.indexOf(begin) >= 0 ? 3 : 0;
    evidence += sentence(next) ? 1 : -3;
    evidence += shape.full(line) ? 2 : 0;
    evidence += shape.indented() && piece.first().indent() >= 2 && next.indent() < 2 ? 2 : 0;
    evidence -= titled() && !shape.full(line) ? 3 : 0;
    evidence -=
        piece.commas() == 0 && piece.stops() == 0 && marks.ledByPlace(piece.first()) ? 2 : 0;
    if (evidence > 0 && evidence < enough && width > 0 && LineWidth.fills(piece.columns(), width)) {
      bySize = true;
      evidence += 3;
    }
    if (evidence > 0 && evidence < enough && words.cut(piece.tail(), head(next))) {
      evidence += 3;
    }
    return evidence;
  }

  private static int bySize(int columns) {
    return columns >= 160 ? 4 : columns >= 90 ? 2 : columns >= 60 ? 1 : 0;
  }

  private String head(SourceLine line) {
    return text.substring(line.start(), Math.min(line.end(), line.start() + 16));
  }

  private boolean sentence(SourceLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Chars.stops(text.charAt(i)) || text.charAt(i) == '；') {
        return true;
      }
    }
    return shape.full(line);
  }

  private boolean titled() {
    SourceLine line = piece.first();
    return piece.columns() < 120
        && piece.stops() == 0
        && (marks.placed(line) || (marks.marker(line) && piece.commas() == 0));
  }
}
