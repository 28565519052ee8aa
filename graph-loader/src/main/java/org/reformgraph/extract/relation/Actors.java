package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;

/**
 * Who acts. The subject of a clause is the region or agency at its head, behind nothing but words
 * of time, manner or linkage; a clause without one takes that of the clause before it, and a
 * sentence that of the sentence before it in the same paragraph.
 */
public final class Actors {
  private final Pattern lead;

  /** As {@link #lead}, for clauses without 的, where 某地成立的 need not be tried. */
  private final Spotter plainLead;

  private final Spotter notSubject;
  private final Spotter linked;
  private final Spotter above;
  private final Spotter unnamedActor;
  private final Spotter unnamedOrgan;
  private final Pattern unnamed;
  private final Pattern unnamedClause;
  private final Spotter firstPerson;
  private final Pattern scene;

  public Actors(Cues cues) {
    String leadWord = cues.anyOf("clause-lead") + "|[\\d年月日上中下旬初底末、 ]+|其中|例如";
    this.plainLead = new Spotter("(?:" + leadWord + ")+由?|由");
    this.lead = Pattern.compile("(?:" + leadWord + "|[^，。；：]{1,10}(?:成立|组建|挂牌|获批|设立)的)*(?:由)?");
    this.notSubject =
        new Spotter(
            "^(?!"
                + cues.anyOf("subject-after")
                + "|的[^，。；的]{0,6}"
                + cues.anyOf("organ-noun")
                + "|的"
                + Template.anyOf(EntityType.MEASURE)
                + ")(?:"
                + cues.anyOf("not-subject-after")
                + ")");
    String actor = Template.anyOf(EntityType.REGION, EntityType.AGENCY);
    this.scene =
        Pattern.compile(lead.pattern() + "在(" + actor + "(?:[、和与及]?" + actor + ")*)(?:境内|辖区|全域)?");
    this.above = new Spotter("(?:所属|下属|下辖|直属|辖区|辖内)的?");
    this.linked = new Spotter("[、和与及]|以及|[还又也已]?(?:会同|联合|携手)");
    this.unnamedActor = new Spotter(cues.anyOf("unnamed-actor"));
    this.unnamedOrgan = new Spotter(cues.anyOf("unnamed-organ"));
    this.unnamed =
        Pattern.compile(
            "[\\p{IsHan}&&[^还又也则都已先后再]]{2}" + cues.anyOf("unnamed-actor") + "[还又也则都已先后再]{0,3}$");
    this.unnamedClause =
        Pattern.compile(lead.pattern() + "[\\p{IsHan}]{2,14}" + cues.anyOf("unnamed-organ"));
    this.firstPerson = new Spotter("(?:我们|咱们?)[^，。；]{0,4}$");
  }

  /**
   * Who acts at an index of the template within this sentence; empty when the sentence does not
   * say.
   */
  public List<Mention> at(Template template, int index) {
    int start = template.clauseStart(index);
    while (true) {
      List<Mention> subject = subject(template, start, Math.min(index, template.clauseEnd(start)));
      if (!subject.isEmpty() || start == 0) {
        return subject;
      }
      start = template.clauseStart(start - 1);
    }
  }

  /**
   * Whether somebody acts in the clause at an index whom no mention names, as a zone or company
   * that is not known: then nobody else may be taken for the actor.
   */
  public boolean isUnnamed(Template template, int index) {
    String text = template.text();
    int start = template.clauseStart(index);
    if (unnamedActor.isIn(text, start, index)
        && unnamed.matcher(text.substring(start, index)).find()) {
      return true;
    }
    while (start > 0) {
      int end = start - 1;
      start = template.clauseStart(end);
      if (unnamedOrgan.isIn(text, start, end)
          && unnamedClause.matcher(text).region(start, end).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause at an index speaks of 我们, who are the case's own region. */
  public boolean isFirstPerson(Template template, int index) {
    return firstPerson.isIn(template.text().substring(template.clauseStart(index), index));
  }

  /**
   * The region that a clause before an index sets the scene in (在某地，…); empty when there is none.
   */
  public List<Mention> scene(Template template, int index) {
    for (int start = template.clauseStart(index); start > 0; ) {
      int end = start - 1;
      start = template.clauseStart(end);
      Matcher m = scene.matcher(template.text()).region(start, end);
      if (template.hasActor(start, end) && m.matches()) {
        return template.mentions(m.group(1));
      }
    }
    return List.of();
  }

  /** The subject of the first clause after an index that has one; empty when there is none. */
  public List<Mention> after(Template template, int index) {
    int start = template.clauseEnd(index) + 1;
    while (start < template.text().length()) {
      List<Mention> subject = subject(template, start, template.clauseEnd(start));
      if (!subject.isEmpty()) {
        return subject;
      }
      start = template.clauseEnd(start) + 1;
    }
    return List.of();
  }

  /** The subject that a following sentence would take over; empty when there is none. */
  public List<Mention> last(Template template) {
    return at(template, template.text().length());
  }

  private List<Mention> subject(Template template, int from, int to) {
    if (!template.hasActor(from, to)) {
      return List.of();
    }
    String text = template.text();
    Matcher m = leadAt(text, from, to);
    int at = m == null ? from : m.end();
    List<Mention> subject = new ArrayList<>();
    while (at < to && Template.isActor(text.charAt(at))) {
      Matcher own = above.at(text, at + 1, to);
      if (own != null && own.end() < to && Template.isActor(text.charAt(own.end()))) {
        at = own.end();
      }
      subject.add(template.mention(text.charAt(at)));
      at++;
      Matcher link = linked.at(text, at, Math.max(at, to));
      if (link != null && link.end() < to && Template.isActor(text.charAt(link.end()))) {
        at = link.end();
      }
    }
    if (!subject.isEmpty() && notSubject.opens(text, at, text.length())) {
      return List.of();
    }
    return subject;
  }

  /** The words before the subject; null when there are none. */
  private Matcher leadAt(String text, int from, int to) {
    int of = text.indexOf('的', from);
    if (of < 0 || of >= to) {
      return plainLead.at(text, from, to);
    }
    Matcher m = lead.matcher(text).region(from, to);
    return m.lookingAt() ? m : null;
  }
}
