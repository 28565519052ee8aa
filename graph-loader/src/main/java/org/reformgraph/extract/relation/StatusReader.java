package org.reformgraph.extract.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Status;

/**
 * How a sentence puts forward what stands at a place in it: done, planned, advised or denied. A cue
 * that only qualifies a noun (对没有违规记录的企业) says nothing of the statement, and so is passed over.
 */
public final class StatusReader {
  private static final Pattern GOES_ON = Pattern.compile("再|并(?!非|不)|然后|进而|逐步|从而");

  /** A word that plans stands within so many characters when it leads. */
  private static final int LEAD = 24;

  private final Spotter leadWord;
  private final Pattern plannedLead;
  private final Spotter planned;
  private final Spotter notPlanned;
  private final Spotter advised;
  private final Spotter negated;
  private final Spotter deniedLater;
  private final Spotter plannedLater;

  public StatusReader(Cues cues) {
    this.leadWord = new Spotter(cues.anyOf("planned-lead"));
    this.plannedLead = Pattern.compile("[^，。；]{0,4}" + cues.anyOf("planned-lead"));
    this.planned =
        new Spotter(
            cues.anyOf("planned")
                + "|(?<![即必])将(?=(?:"
                + cues.anyOf("after-will")
                + "|"
                + cues.anyOf("copy")
                + "))");
    this.notPlanned = new Spotter(cues.anyOf("planned-not"));
    this.advised = new Spotter(cues.anyOf("advised"));
    this.negated = new Spotter(cues.anyOf("negated"));
    this.plannedLater = new Spotter(cues.anyOf("planned-later"));
    this.deniedLater =
        new Spotter(
            cues.anyOf("denied-later")
                + "|[，；](?:"
                + Template.anyOf(EntityType.values())
                + "|"
                + cues.anyOf("denied-lead")
                + ")*"
                + cues.anyOf("denied-next"));
  }

  /**
   * The status of what stands at an index.
   *
   * @param paragraphLead the paragraph's first words, where 下一步 governs all that follows
   */
  public Status at(Template template, int index, String paragraphLead) {
    String text = template.text();
    int start = template.clauseStart(index);
    int end = template.clauseEnd(index);
    if (governs(negated, text, start, end, index) || deniedLater.isIn(text, end, text.length())) {
      return Status.NEGATED;
    }
    if (plannedLater.isIn(text, end, text.length())
        || opensWithPlan(paragraphLead)
        || opensWithPlan(text)
        || (planned.isIn(text, 0, end) && isPlanned(template, start, end, index))) {
      return Status.PLANNED;
    }
    if (advised.isIn(text, 0, end)) {
      return Status.ADVISED;
    }
    return Status.ASSERTED;
  }

  private boolean isPlanned(Template template, int start, int end, int index) {
    String plain = withoutNamesOfPlans(template.text());
    return governs(planned, plain, joinedStart(template, start), end, index)
        || planned.isIn(leadClause(plain.substring(0, end)));
  }

  /** Whether words open by announcing a plan. */
  boolean opensWithPlan(String words) {
    return leadWord.isIn(words, 0, Math.min(words.length(), LEAD))
        && plannedLead.matcher(words).lookingAt();
  }

  /** 将先…，再…: a clause that goes on with 再 shares the plan of the one before. */
  private static int joinedStart(Template template, int start) {
    int from = start;
    while (from > 0 && GOES_ON.matcher(template.text().substring(from)).lookingAt()) {
      from = template.clauseStart(from - 1);
    }
    return from;
  }

  /** 行动计划 and 拟上市企业 hold a planning word without planning anything. */
  private String withoutNamesOfPlans(String text) {
    StringBuilder plain = null;
    for (Spotter.Matches names = notPlanned.in(text); names.next(); ) {
      plain = plain == null ? new StringBuilder(text) : plain;
      int start = names.match().start();
      int end = names.match().end();
      plain.replace(start, end, "〇".repeat(end - start));
    }
    return plain == null ? text : plain.toString();
  }

  /**
   * Whether a cue of the clause speaks of what stands at the index: it stands behind that, or
   * before it without being closed off by 的 and a noun.
   */
  private static boolean governs(Spotter cue, String text, int start, int end, int index) {
    Spotter.Matches cues = cue.in(text, start, end);
    while (cues.next()) {
      Matcher m = cues.match();
      if (m.start() >= index || !isAttribute(text, m.end(), index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAttribute(String text, int from, int to) {
    int of = text.indexOf('的', from);
    return of >= 0 && of < to - 1 && !Template.isMention(text.charAt(of - 1));
  }

  /** The first clause of a sentence: a plan announced there covers the enumeration behind it. */
  private static String leadClause(String sofar) {
    int comma = sofar.indexOf('，');
    return comma < 0 ? sofar : sofar.substring(0, comma);
  }
}
