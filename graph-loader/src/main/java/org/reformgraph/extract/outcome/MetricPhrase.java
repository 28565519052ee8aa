package org.reformgraph.extract.outcome;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;

/** The shortest phrase that says what was measured. */
final class MetricPhrase {
  private static final int LONGEST = 24;
  private static final int SHORTEST = 3;

  /** How many clauses back a figure's subject may stand: 货物放行，以前要30小时，现在7.5小时. */
  private static final int CLAUSES_BACK = 3;

  private static final String MARKS = "“”‘’\"（）()";

  /** The noun that a number counts: 300个产业项目. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:余|多|以上|以下|以内|左右)?的?((?:(?![和与及并在被由将已均为是，、；：])\\p{IsHan}){2,10})");

  /** What stands before it is another item of a list, or only the last of a longer one. */
  private static final Pattern JOINED = Pattern.compile("(?:[、和与及同跟]|等)(?:各类|共)?$");

  private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{0,7}[省市区县州旗]");

  private static final String PERIOD =
      "(?:\\d+|[一两二三四五六七八九十〇○零]+|半)年(?!度|行动|计划|规划|期)(?:多|半)?(?:以?来|内|里|间|底|末|初)?";

  private final Pattern leadWords;
  private final Spotter tailWords;
  private final Spotter verbTail;

  MetricPhrase(Cues cues) {
    this.leadWords =
        Pattern.compile(
            "(?:(?!"
                + cues.anyOf("metric-whole")
                + ")"
                + cues.anyOf("metric-lead")
                + "|"
                + PERIOD
                + ")+");
    this.tailWords =
        new Spotter(
            "(?:(?<![比较])"
                + cues.anyOf("metric-tail-time")
                + "|"
                + cues.anyOf("metric-tail")
                + ")+$");
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
    if (!noun.isEmpty() && JOINED.matcher(withoutMarks(before)).find()) {
      return last(noun);
    }
    if (!noun.isEmpty()
        && (lead.length() < SHORTEST || verbTail.isIn(lead) || PLACE.matcher(lead).matches())) {
      return last(lead + noun);
    }
    return lead.isEmpty() ? earlier(words, q) : last(lead);
  }

  /** The subject in a clause before, when the number's own has no words. */
  private String earlier(String words, Quantity q) {
    int start = Clauses.start(words, q.start());
    for (int i = 0; i < CLAUSES_BACK && start > 0; i++) {
      int from = Clauses.start(words, start - 1);
      String clause = words.substring(from, start - 1).replaceAll("\\d.*$", "");
      String phrase = clean(Baselines.withoutLead(clause));
      if (!phrase.isEmpty()) {
        return last(phrase);
      }
      start = from;
    }
    return "";
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
