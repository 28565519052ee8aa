package org.reformgraph.extract.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** The shortest phrase that says what was measured. */
final class MetricPhrase {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 3;
  private static final String MARKS = "“”‘’\"（）()";

  /** The noun that a number counts: 300个产业项目. */
  private static final Pattern COUNTED =
      Pattern.compile("[余多]?的?((?:(?![和与及并在被由将已为是，、；：])\\p{IsHan}){2,10})");

  private final Pattern leadWords;
  private final Spotter tailWords;
  private final Spotter verbTail;

  MetricPhrase(Cues cues) {
    this.leadWords = Pattern.compile("(?:" + cues.anyOf("metric-lead") + "|\\d+年)+");
    this.tailWords = new Spotter("(?:" + cues.anyOf("metric-tail") + ")+$");
    this.verbTail = new Spotter("(?:" + cues.anyOf("result-before") + ")[了各类]{0,2}$");
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
    Matcher counted = COUNTED.matcher(withoutMarks(behind));
    String noun = counted.lookingAt() ? counted.group(1) : "";
    if (!noun.isEmpty() && (lead.length() < SHORTEST || verbTail.isIn(lead))) {
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

  private static String withoutMarks(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (MARKS.indexOf(words.charAt(i)) < 0) {
        kept.append(words.charAt(i));
      }
    }
    return kept.toString();
  }

  private String clean(String words) {
    String phrase = withoutMarks(words).strip();
    Matcher lead = leadWords.matcher(phrase);
    phrase = lead.lookingAt() ? phrase.substring(lead.end()) : phrase;
    for (int i = 0; i < 2; i++) {
      Matcher tail = tailWords.find(phrase);
      phrase = (tail == null ? phrase : phrase.substring(0, tail.start())).strip();
    }
    int list = phrase.lastIndexOf('、', phrase.length() - SHORTEST);
    return phrase.length() > LONGEST && list > 0 ? phrase.substring(list + 1) : phrase;
  }

  private static String last(String phrase) {
    return phrase.length() > LONGEST ? phrase.substring(phrase.length() - LONGEST) : phrase;
  }
}
