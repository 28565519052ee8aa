package org.reformgraph.lexicon;

import java.util.List;
import java.util.Set;

/** Recognises captions of photographs and lines that credit an author or a newspaper. */
public final class CreditLines {
  private static final int LONGEST = 130;
  private static final int LONGEST_CREDIT = 70;
  private static final int LONGEST_NAMES = 36;

  private static final int LONGEST_LABEL = 16;
  private static final String OPENERS = "（(【[";
  private static final String CLOSERS = "）)】]";
  private static final String SEPARATORS = ":：／/|｜";

  private final List<String> captionStarts;
  private final List<String> captionEnds;
  private final Set<String> labels;
  private final List<String> starts;
  private final List<String> ends;
  private final Set<String> sources;

  /**
   * @param cues the words of {@link LayoutCues}
   */
  public CreditLines(Cues cues) {
    captionStarts = cues.of("caption-start");
    captionEnds = cues.of("caption-credit");
    labels = Set.copyOf(cues.of("credit-label"));
    starts = cues.of("credit-start");
    ends = cues.of("credit-end");
    sources = Set.copyOf(cues.of("source-label"));
  }

  /** Whether a whole line is a caption or a credit. */
  public boolean line(CharSequence words) {
    return caption(words) || credit(words);
  }

  /** Whether a whole line is the caption of a picture. */
  public boolean caption(CharSequence line) {
    if (line.length() < 2 || line.length() > LONGEST) {
      return false;
    }
    String words = line.toString();
    if (starts(captionStarts, unopened(words)) && sentences(words) <= 1) {
      return true;
    }
    int open = lastOpen(words);
    return open >= 0
        && creditsPicture(words.substring(open + 1, words.length() - 1).strip())
        && sentences(words.substring(0, open)) <= 1;
  }

  /** Whether a whole line credits an author or a newspaper. */
  public boolean credit(CharSequence line) {
    if (line.length() < 3 || line.length() > LONGEST_CREDIT) {
      return false;
    }
    String words = unopened(line.toString());
    if (words.indexOf('。') >= 0) {
      return false;
    }
    return labelled(words, labels) || names(words);
  }

  /** Nothing but names, between words such as 本刊记者 and 供稿. */
  private boolean names(String words) {
    return words.length() <= LONGEST_NAMES
        && words.indexOf('，') < 0
        && words.indexOf('：') < 0
        && (starts(starts, words) || ends.stream().anyMatch(unclosed(words)::endsWith));
  }

  /** Whether words in parentheses, these included, are a credit. */
  public boolean parenthesis(CharSequence words) {
    if (words.length() < 3 || words.length() > LONGEST_CREDIT) {
      return false;
    }
    String inside = words.toString().substring(1, words.length() - 1).strip();
    boolean credit = labelled(inside, labels) || names(inside) || creditsPicture(inside);
    return credit && (inside.indexOf('。') < 0 || labelled(inside, labels));
  }

  /** Whether a credit names where the text was first printed. */
  public boolean namesSource(CharSequence line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String words = unopened(line.toString());
    for (int i = 0; i < words.length(); i++) {
      boolean starts = i == 0 || " \t　（(【[".indexOf(words.charAt(i - 1)) >= 0 || dated(words, i);
      if (starts && labelled(words.substring(i), sources)) {
        return true;
      }
    }
    return false;
  }

  /** Right after a date, as in 2023-07-18来源：. */
  private static boolean dated(String words, int i) {
    char before = words.charAt(i - 1);
    return Character.isDigit(before) || before == '日';
  }

  private static String unopened(String words) {
    return !words.isEmpty() && OPENERS.indexOf(words.charAt(0)) >= 0 ? words.substring(1) : words;
  }

  private static String unclosed(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int last = words.length() - 1;
    return CLOSERS.indexOf(words.charAt(last)) >= 0 ? words.substring(0, last) : words;
  }

  private static boolean starts(List<String> with, String words) {
    return with.stream().anyMatch(words::startsWith);
  }

  private static long sentences(String words) {
    return words.chars().filter(c -> c == '。').count();
  }

  private boolean creditsPicture(String inside) {
    return inside.length() <= LONGEST_NAMES && captionEnds.stream().anyMatch(inside::endsWith);
  }

  private static int lastOpen(String words) {
    char last = words.charAt(words.length() - 1);
    return last == '）' || last == ')'
        ? Math.max(words.lastIndexOf('（'), words.lastIndexOf('('))
        : -1;
  }

  /** A label stands in front of a separator and something after it. */
  private static boolean labelled(String words, Set<String> labels) {
    int limit = Math.min(words.length() - 1, LONGEST_LABEL);
    for (int i = 1; i < limit; i++) {
      if (SEPARATORS.indexOf(words.charAt(i)) >= 0
          && labels.contains(words.substring(0, i).strip())) {
        return true;
      }
    }
    return false;
  }
}
