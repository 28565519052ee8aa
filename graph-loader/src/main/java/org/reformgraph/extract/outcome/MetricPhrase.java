package org.reformgraph.extract.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;

/** The shortest phrase that says what was measured. */
final class MetricPhrase {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 3;
  private static final Pattern MARKS = Pattern.compile("[“”‘’\"（）()]");

  /** The noun that a number counts: 300个产业项目. */
  private static final Pattern COUNTED =
      Pattern.compile("^[余多]?的?((?:(?![和与及并在被由将已为是，、；：])\\p{IsHan}){2,10})");

  private final Pattern leadWords;
  private final Pattern tailWords;
  private final Pattern verbTail;

  MetricPhrase(Cues cues) {
    this.leadWords = Pattern.compile("^(?:" + cues.anyOf("metric-lead") + "|\\d+年)+");
    this.tailWords = Pattern.compile("(?:" + cues.anyOf("metric-tail") + ")+$");
    this.verbTail = Pattern.compile("(?:" + cues.anyOf("result-before") + ")[了各类]{0,2}$");
  }

  /**
   * The phrase for a number.
   *
   * @param words of the sentence
   * @param before the words of the clause since the number before
   * @return empty when the sentence has no word for it
   */
  String of(String words, Quantity q, String before) {
    String lead = clean(before);
    String behind = words.substring(q.end(), Clauses.end(words, q.end()));
    Matcher counted = COUNTED.matcher(MARKS.matcher(behind).replaceAll(""));
    String noun = counted.find() ? counted.group(1) : "";
    if (!noun.isEmpty() && (lead.length() < SHORTEST || verbTail.matcher(lead).find())) {
      return last(lead + noun);
    }
    if (lead.length() >= SHORTEST) {
      return last(lead);
    }
    int start = Clauses.start(words, q.start());
    if (start > 0 && lead.isEmpty()) {
      String earlier = words.substring(Clauses.start(words, start - 1), start - 1);
      return last(clean(earlier.replaceAll("\\d.*$", "")));
    }
    return last(lead + noun);
  }

  private String clean(String words) {
    String phrase = MARKS.matcher(words).replaceAll("").strip();
    phrase = leadWords.matcher(phrase).replaceFirst("");
    for (int i = 0; i < 2; i++) {
      phrase = tailWords.matcher(phrase).replaceFirst("").strip();
    }
    int list = phrase.lastIndexOf('、', phrase.length() - SHORTEST);
    return phrase.length() > LONGEST && list > 0 ? phrase.substring(list + 1) : phrase;
  }

  private static String last(String phrase) {
    return phrase.length() > LONGEST ? phrase.substring(phrase.length() - LONGEST) : phrase;
  }
}
