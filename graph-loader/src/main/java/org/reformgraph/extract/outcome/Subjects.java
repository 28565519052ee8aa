package org.reformgraph.extract.outcome;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;

/** Tells what was measured from who measured it: 玉溪市税务局将 + 退税时间. */
final class Subjects {
  /** What brings the object before the verb; 将 and 把 are parts of words, too. */
  private static final String OBJECT_MARK = "[已还就均也并]{0,2}(?:将|把)(?!来|近|要|关|握|控)";

  private static final Pattern MARKED = Pattern.compile(OBJECT_MARK);
  private final Pattern named;

  Subjects(Cues cues) {
    this.named =
        Pattern.compile(
            "^\\p{IsHan}{0,12}" + "(?:部门|单位|窗口|大厅|" + cues.anyOf("organ-form") + ")" + OBJECT_MARK);
  }

  /**
   * The words before a number without the agency or region that 将 or 把 follow.
   *
   * @param words that stand before the number
   * @param sentence all words of the sentence
   * @param start index of the sentence in the text of the case, in which the mentions are
   */
  String without(String words, String sentence, int start, List<Mention> mentions) {
    for (Mention m : mentions) {
      if (m.type() != EntityType.AGENCY && m.type() != EntityType.REGION) {
        continue;
      }
      String actor = sentence.substring(m.start() - start, m.end() - start);
      int at = words.indexOf(actor);
      Matcher mark = MARKED.matcher(words);
      if (at >= 0 && mark.region(at + actor.length(), words.length()).lookingAt()) {
        return words.substring(mark.end());
      }
    }
    Matcher subject = named.matcher(words);
    return subject.find() ? words.substring(subject.end()) : words;
  }
}
