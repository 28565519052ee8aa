package org.reformgraph.read.heal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown's blocks off the lines. */
final class MarkdownBlocks {
  private static final int LONGEST_RULE = 120;
  private static final Pattern DROPPED =
      Pattern.compile(
          "[-*_=~`]{3,}\\w{0,12}|(?:[-*_]\\s){2,}[-*_]|\\|?(?:\\s*:?-{2,}:?\\s*\\|)+\\s*:?-*:?\\|?");
  private static final Pattern MARK =
      Pattern.compile("(?:>\\s?)*(?:(#{1,6})\\s+|([-*+]|\\d{1,3}[.)])\\s+)?");

  private MarkdownBlocks() {}

  /**
   * The same lines without marks; rules and fences are left out, headings and tables stand alone. A
   * line of nothing but marks is an empty one.
   */
  static List<SourceLine> of(String text, List<SourceLine> lines) {
    List<SourceLine> kept = new ArrayList<>(lines.size());
    boolean frontMatter = false;
    int blanks = 0;
    for (SourceLine line : lines) {
      String words =
          text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_RULE));
      if (words.equals("---") && (frontMatter || kept.isEmpty())) {
        frontMatter = !frontMatter;
      } else if (!frontMatter
          && DROPPED.matcher(words).matches()
          && line.length() <= LONGEST_RULE) {
        underlined(kept, words, line.after(blanks));
      } else if (!frontMatter) {
        SourceLine unmarked = unmarked(words, line);
        if (unmarked.length() == 0) {
          blanks += line.blanksBefore() + 1;
        } else {
          kept.add(unmarked.after(blanks));
          blanks = 0;
        }
      }
    }
    return kept;
  }

  /** A line of = under a line makes that a heading. */
  private static void underlined(List<SourceLine> kept, String words, SourceLine rule) {
    boolean heading = words.startsWith("=") || words.startsWith("--");
    if (heading && !kept.isEmpty() && rule.blanksBefore() == 0) {
      SourceLine line = kept.remove(kept.size() - 1);
      kept.add(line.marked(line.start(), line.end(), SourceLine.Block.ALONE));
    }
  }

  private static SourceLine unmarked(String words, SourceLine line) {
    Matcher mark = MARK.matcher(words);
    if (!mark.lookingAt()) {
      return line;
    }
    boolean numbered = mark.group(2) != null && Character.isDigit(mark.group(2).charAt(0));
    int start = line.start() + (numbered ? mark.start(2) : mark.end());
    int end = line.end();
    if (mark.group(1) != null) {
      end -= closing(words, line);
      return line.marked(start, Math.max(start, end), SourceLine.Block.ALONE);
    }
    if (words.startsWith("|")) {
      return line.marked(start, end, SourceLine.Block.ALONE);
    }
    return mark.group(2) == null && mark.end() == 0
        ? line
        : line.marked(
            start, end, mark.group(2) == null ? SourceLine.Block.NONE : SourceLine.Block.STARTS);
  }

  /** Marks that close a heading. */
  private static int closing(String words, SourceLine line) {
    int marks = 0;
    while (line.length() <= LONGEST_RULE
        && marks < words.length()
        && (words.charAt(words.length() - 1 - marks) == '#'
            || (marks > 0 && words.charAt(words.length() - 1 - marks) == ' '))) {
      marks++;
    }
    return marks;
  }
}
