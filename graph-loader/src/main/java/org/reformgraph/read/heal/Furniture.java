package org.reformgraph.read.heal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What print puts on every page beside the text: page numbers, running headers and footers.
 *
 * <p>A header is known by its return. Where pages are known it comes back at the same edge of
 * several pages; elsewhere it comes back word for word and at least once where a sentence has not
 * ended. Headings that several cases share (主要做法) never stand in the middle of a sentence.
 */
final class Furniture {
  private static final int LONGEST = 60;
  private static final String SENTENCE = "。；！？，";
  private static final int EDGE = 2;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–_·•.\\s]{0,4}(?:第\\s{0,2})?\\d{1,4}(?:\\s{0,2}页)?[-—–_·•.\\s]{0,4}"
              + "|第\\s{0,2}\\d{1,4}\\s{0,2}页\\s{0,3}[,，/／]?\\s{0,3}(?:共|总)\\s{0,2}\\d{1,4}\\s{0,2}页"
              + "|\\d{1,4}\\s{0,2}[/／]\\s{0,2}\\d{1,4}|(?i:page)\\s{0,2}\\d{1,4}(?:\\s{0,2}of\\s{0,2}\\d{1,4})?"
              + "|[-—–]\\s{0,2}[IVXivx]{1,6}\\s{0,2}[-—–]");
  private static final Pattern SECTION_NUMBER = Pattern.compile("0\\d");

  private final String text;
  private final List<SourceLine> lines;
  private final PrintShape shape;
  private final BitSet numbers = new BitSet();
  private final BitSet found = new BitSet();
  private final Marks marks;

  private Furniture(String text, List<SourceLine> lines) {
    this.text = text;
    this.lines = lines;
    this.marks = new Marks(text);
    this.shape = PrintShape.of(text, lines, new BitSet());
  }

  /** Indices of the lines that are furniture. */
  static BitSet of(String text, List<SourceLine> lines) {
    Furniture furniture = new Furniture(text, lines);
    furniture.pageNumbers();
    furniture.runningHeads();
    return furniture.found;
  }

  private String words(SourceLine line) {
    return text.substring(line.start(), line.end());
  }

  private void pageNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() <= 24
          && PAGE_NUMBER.matcher(words(lines.get(i))).matches()
          && !SECTION_NUMBER.matcher(words(lines.get(i))).matches()) {
        numbers.set(i);
      }
    }
  }

  private void runningHeads() {
    found.or(numbers);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!found.get(i) && lines.get(i).length() <= LONGEST && header(i)) {
        places.computeIfAbsent(uniform(words(lines.get(i))), k -> new ArrayList<>(1)).add(i);
      }
    }
    places.values().stream().filter(this::returns).forEach(lines -> lines.forEach(found::set));
  }

  /** No sentence, and no line of print among others. */
  private boolean header(int i) {
    SourceLine line = lines.get(i);
    return !clauses(line) && !marks.contents(line) && (!shape.full(line) || standsOff(i));
  }

  private boolean standsOff(int i) {
    return lines.get(i).blanksBefore() > 0
        || lines.get(i).pageTop() < EDGE
        || lines.get(i).pageBottom() < EDGE
        || (i > 0 && found.get(i - 1))
        || (i + 1 < lines.size() && (found.get(i + 1) || lines.get(i + 1).blanksBefore() > 0));
  }

  /** The words without white space and without a page number before or after them. */
  private static String uniform(String words) {
    StringBuilder b = new StringBuilder(words.length());
    int from = 0;
    int to = words.length();
    while (from < to && numbering(words.charAt(from))) {
      from++;
    }
    while (to > from && numbering(words.charAt(to - 1))) {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (!Chars.blank(words.charAt(i))) {
        b.append(words.charAt(i));
      }
    }
    return b.toString();
  }

  private static boolean numbering(char c) {
    return Chars.blank(c) || Chars.digit(c) || "-—–_·•|｜/／第页".indexOf(c) >= 0;
  }

  private boolean returns(List<Integer> places) {
    if (places.size() < 2) {
      return false;
    }
    return onEdges(places)
        || besideNumbers(places)
        || places.stream().anyMatch(this::insideSentence);
  }

  private boolean onEdges(List<Integer> places) {
    long pages =
        places.stream()
            .filter(i -> lines.get(i).pageTop() < EDGE || lines.get(i).pageBottom() < EDGE)
            .map(i -> lines.get(i).page())
            .distinct()
            .count();
    return pages >= 3 && pages >= 0.8 * places.size();
  }

  private boolean besideNumbers(List<Integer> places) {
    long beside =
        places.stream().filter(i -> (i > 0 && numbers.get(i - 1)) || numbers.get(i + 1)).count();
    return beside >= 2 && beside * 2 >= places.size();
  }

  private boolean insideSentence(int i) {
    int before = found.previousClearBit(i - 1);
    int after = found.nextClearBit(i + 1);
    if (before < 0 || after >= lines.size()) {
      return false;
    }
    SourceLine line = lines.get(before);
    char last = text.charAt(line.end() - 1);
    if (line.length() < 20 || Chars.ends(last) || Chars.closes(last) || marks.contents(line)) {
      return false;
    }
    boolean wrapped = shape.full(line) && clauses(line) && clauses(lines.get(after));
    return wrapped || (!Chars.digit(last) && endsSentence(lines.get(after)));
  }

  private boolean clauses(SourceLine line) {
    int to = Math.min(line.end(), line.start() + 200);
    for (int i = line.start(); i < to; i++) {
      if (SENTENCE.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean endsSentence(SourceLine line) {
    char last = text.charAt(line.end() - 1);
    if (Chars.closes(last) && line.length() > 1) {
      last = text.charAt(line.end() - 2);
    }
    return Chars.stops(last) || Chars.comma(last);
  }
}
