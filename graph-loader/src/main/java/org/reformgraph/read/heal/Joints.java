package org.reformgraph.read.heal;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Decides which lines go on in the next one. */
final class Joints {
  /** Evidence that it takes to join two lines that stand apart. */
  private static final int ENOUGH = 4;

  private static final String CJK_NUMBER = "[一二三四五六七八九十百]{1,4}";
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:"
              + CJK_NUMBER
              + "[、．.]|[（(](?:"
              + CJK_NUMBER
              + "|\\d{1,2})[）)]"
              + "|\\d{1,3}(?:、|[.．](?!\\d)|[）)])|第"
              + CJK_NUMBER
              + "[章节部分条篇]|案例["
              + "一二三四五六七八九十\\d]"
              + "|"
              + CJK_NUMBER
              + "是|[①-⑳●■◆▲★※□○◇△▶►•]|—{2}|【).*",
          Pattern.DOTALL);
  private static final Pattern CONTENTS =
      Pattern.compile(".*(?:[.．·…]{3,}|…{2,}|\t|\\s{3,})\\s*\\d{1,4}|.*[.．·…]{5,}", Pattern.DOTALL);
  private static final Pattern PLACED =
      Pattern.compile("[^，。：:]{1,16}[省市区县州旗盟][：:].*", Pattern.DOTALL);
  private static final String FUNCTION_WORDS = "的和与及或由在是将把对为以从向于被让使并而至到";
  private static final String PARTICLES = "的了们等";
  private static final String UNITS = "个户项家件条万亿元年月日号名人次批份张起余多类级套台时小天分秒种页期届所座处倍位";

  private final String text;
  private final List<SourceLine> lines;
  private final BitSet left;
  private final PrintShape shape;

  private int first;
  private int columns;
  private int commas;
  private int stops;
  private int open;
  private boolean contents;

  private Joints(String text, List<SourceLine> lines, BitSet left, PrintShape shape) {
    this.text = text;
    this.lines = lines;
    this.left = left;
    this.shape = shape;
  }

  /**
   * @param left lines that are furniture
   * @return indices of the lines that go on in the next line that is no furniture
   */
  static BitSet of(String text, List<SourceLine> lines, BitSet left, PrintShape shape) {
    return new Joints(text, lines, left, shape).decide();
  }

  private BitSet decide() {
    BitSet joined = new BitSet();
    int i = left.nextClearBit(0);
    begin(i);
    while (i < lines.size()) {
      add(lines.get(i));
      int next = left.nextClearBit(i + 1);
      if (next >= lines.size()) {
        break;
      }
      if (goesOn(lines.get(i), lines.get(next), next > i + 1)) {
        joined.set(i);
      } else {
        begin(next);
      }
      i = next;
    }
    return joined;
  }

  private void begin(int line) {
    first = line;
    columns = 0;
    commas = 0;
    stops = 0;
    open = 0;
  }

  private void add(SourceLine line) {
    columns += line.columns();
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Chars.comma(c) || c == '；') {
        commas++;
      } else if (c == '。') {
        stops++;
      } else if (c == '“' || c == '《' || c == '（') {
        open++;
      } else if (c == '”' || c == '》' || c == '）') {
        open = Math.max(0, open - 1);
      }
    }
    contents = line.length() < 200 && CONTENTS.matcher(words(line)).matches();
  }

  private String words(SourceLine line) {
    return text.substring(line.start(), line.end());
  }

  private boolean goesOn(SourceLine line, SourceLine next, boolean furnitureBetween) {
    if (contents
        || line.block() == SourceLine.Block.ALONE
        || next.block() != SourceLine.Block.NONE) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    char begin = text.charAt(next.start());
    if (Chars.neverFirst(begin) || Chars.comma(last) || Chars.opens(last)) {
      return true;
    }
    if (marked(next)) {
      return false;
    }
    boolean apart = next.blanksBefore() > 0 || next.page() != line.page() || furnitureBetween;
    if (ended(line, last)) {
      return shape.wrapped() && !apart && shape.full(line) && shape.indented() && next.indent() < 2;
    }
    if (shape.wrapped() && !apart) {
      return shape.full(line) && !(shape.indented() && next.indent() >= 2);
    }
    if (shape.indented() && next.indent() >= 2 && !furnitureBetween) {
      return false;
    }
    return evidence(line, next, apart) >= ENOUGH;
  }

  private boolean marked(SourceLine next) {
    int end = Math.min(next.end(), next.start() + 8);
    return MARKER.matcher(text.substring(next.start(), end)).matches();
  }

  private boolean ended(SourceLine line, char last) {
    int i = line.end() - 1;
    while (i > line.start() && Chars.closes(last)) {
      i = last == '）' || last == ')' ? beforeParenthesis(line, i) : i - 1;
      last = text.charAt(Math.max(i, line.start()));
    }
    return i < line.start() || Chars.ends(last);
  }

  /** A credit in parentheses may follow the last sentence. */
  private int beforeParenthesis(SourceLine line, int close) {
    int i = close - 1;
    while (i > line.start() && text.charAt(i) != '（' && text.charAt(i) != '(') {
      i--;
    }
    return Chars.ends(text.charAt(close - 1)) ? close - 1 : i - 1;
  }

  private int evidence(SourceLine line, SourceLine next, boolean apart) {
    char last = text.charAt(line.end() - 1);
    char begin = text.charAt(next.start());
    int evidence = apart ? 0 : -1;
    evidence += next.page() != line.page() ? 1 : 0;
    evidence += commas > 2 ? 2 : commas > 0 ? 1 : 0;
    evidence += stops > 0 ? 3 : 0;
    evidence += columns >= 160 ? 4 : columns >= 90 ? 2 : columns >= 60 ? 1 : 0;
    evidence += open > 0 ? 3 : 0;
    evidence += FUNCTION_WORDS.indexOf(last) >= 0 ? 2 : 0;
    evidence += PARTICLES.indexOf(begin) >= 0 ? 3 : 0;
    evidence += Chars.digit(last) && UNITS.indexOf(begin) >= 0 ? 3 : 0;
    evidence += sentence(next) ? 1 : -3;
    evidence += shape.wrapped() && shape.full(line) ? 2 : 0;
    evidence += shape.fits(lines.get(first).indent(), columns) ? 3 : 0;
    evidence -= titled() ? 4 : 0;
    return evidence;
  }

  private boolean sentence(SourceLine line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Chars.stops(text.charAt(i)) || text.charAt(i) == '；') {
        return true;
      }
    }
    return shape.wrapped() && shape.full(line);
  }

  private boolean titled() {
    SourceLine line = lines.get(first);
    return columns < 120
        && stops == 0
        && (PLACED.matcher(words(line)).matches() || (marked(line) && commas == 0));
  }
}
