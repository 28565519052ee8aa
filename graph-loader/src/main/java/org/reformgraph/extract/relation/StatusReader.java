package org.reformgraph.extract.relation;

import java.util.regex.Pattern;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.Status;

/** How a sentence puts forward what stands at a place in it: done, planned, advised or denied. */
public final class StatusReader {
  private final Pattern plannedLead;
  private final Pattern planned;
  private final Pattern advised;
  private final Pattern negated;
  private final Pattern deniedLater;

  public StatusReader(Cues cues) {
    this.plannedLead = Pattern.compile("^[^，。；]{0,4}" + cues.anyOf("planned-lead"));
    this.planned =
        Pattern.compile(cues.anyOf("planned") + "|(?<![即必])将(?=" + cues.anyOf("after-will") + ")");
    this.advised = Pattern.compile(cues.anyOf("advised"));
    this.negated = Pattern.compile(cues.anyOf("negated"));
    this.deniedLater = Pattern.compile(cues.anyOf("denied-later"));
  }

  /**
   * The status of what stands at an index.
   *
   * @param paragraphLead the paragraph's first words, where 下一步 governs all that follows
   */
  public Status at(Template template, int index, String paragraphLead) {
    String text = template.text();
    String clause = text.substring(template.clauseStart(index), template.clauseEnd(index));
    String sofar = text.substring(0, template.clauseEnd(index));
    if (negated.matcher(clause).find()
        || deniedLater.matcher(text.substring(template.clauseEnd(index))).find()) {
      return Status.NEGATED;
    }
    if (plannedLead.matcher(paragraphLead).find()
        || plannedLead.matcher(text).find()
        || planned.matcher(clause).find()
        || planned.matcher(leadClause(sofar)).find()) {
      return Status.PLANNED;
    }
    if (advised.matcher(sofar).find()) {
      return Status.ADVISED;
    }
    return Status.ASSERTED;
  }

  /** The first clause of a sentence: a plan announced there covers the enumeration behind it. */
  private static String leadClause(String sofar) {
    int comma = sofar.indexOf('，');
    return comma < 0 ? sofar : sofar.substring(0, comma);
  }
}
