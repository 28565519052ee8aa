package org.reformgraph.extract.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;

/**
 * The shortest phrase that says what was measured: the words before a number, else those behind it,
 * else those of the clause before.
 */
final class MetricReader {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 3;
  private static final String MARKS = "[“”‘’\"「」|]";

  private final Pattern leadWords;
  private final Pattern tailWords;

  MetricReader(Cues cues) {
    this.leadWords = Pattern.compile("^(?:" + cues.anyOf("metric-lead") + ")+");
    this.tailWords = Pattern.compile("(?:" + cues.anyOf("metric-tail") + ")+$");
  }

  /**
   * The metric of a quantity.
   *
   * @param before the words of its clause that lead to it, or to its baseline
   */
  String metric(String words, Quantity q, String before) {
    String phrase = trimmed(before.replaceAll(MARKS, "").strip());
    if (phrase.length() >= SHORTEST) {
      return phrase;
    }
    String after = words.substring(q.end(), Math.min(Clauses.end(words, q.end()), q.end() + 14));
    String both = (phrase + after.replaceAll(MARKS, "")).strip();
    return both.isEmpty() ? ofClauseBefore(words, q) : both;
  }

  private String trimmed(String words) {
    String phrase = leadWords.matcher(words).replaceFirst("");
    for (int i = 0; i < 2; i++) {
      phrase = tailWords.matcher(phrase).replaceFirst("").strip();
    }
    if (phrase.length() <= LONGEST) {
      return phrase;
    }
    String end = phrase.substring(phrase.length() - LONGEST);
    int mark = Math.max(Math.max(end.indexOf('、'), end.indexOf('）')), end.indexOf('》'));
    return mark >= 0 && end.length() - mark > SHORTEST ? end.substring(mark + 1) : end;
  }

  private String ofClauseBefore(String words, Quantity q) {
    String earlier = words.substring(0, Clauses.start(words, q.start())).replaceAll("[，。；：]+$", "");
    int comma = Math.max(earlier.lastIndexOf('，'), earlier.lastIndexOf('；'));
    Matcher lead = leadWords.matcher(earlier.substring(comma + 1).replaceAll("\\d.*$", "").strip());
    return lead.replaceFirst("");
  }
}
