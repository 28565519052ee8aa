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
  /** 5. and （三）: what numbers an item of a list. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|\\d{1,2}[.．、）)](?!\\d)|[一二三四五六七八九十]{1,3}、)\\s*");

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
  private final Pattern assists;
  private final Pattern topic;
  private final Pattern companion;
  private final Pattern placed;

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
    this.assists =
        Pattern.compile(
            "(?:等[^，。；]{0,6}?)?(?:共同|积极|予以|给予)?" + cues.anyOf("assists") + "(?:[^，。；]{0,2})$");
    String several = "(" + actor + "(?:[、和与及]?" + actor + ")*)";
    this.companion =
        Pattern.compile(
            "(?:联合|会同|携手|协同|联手)"
                + several
                + "(?:等[^，。；]{0,8})?$|(?:与|同|和|联合|会同|携手)"
                + several
                + "(?:一道|一起|共同|联合|合力|携手|联手|协同)");
    String region = Template.anyOf(EntityType.REGION);
    this.topic = Pattern.compile("(" + region + "(?:[、和与及]?" + region + ")*)(?:的|境内|辖区|同样)");
    this.placed =
        Pattern.compile(
            "(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]|[\\p{P}\\p{S}\\s]){0,2}("
                + region
                + "(?:[、和与及]?"
                + region
                + ")*)(?:[】〕］\\]：:—。\\s\u3000|｜]|的?(?:情况|做法)[：:])");
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
    List<Mention> companions = List.of();
    while (true) {
      int end = Math.min(index, template.clauseEnd(start));
      List<Mention> subject = subject(template, start, end);
      if (!subject.isEmpty() || start == 0) {
        return subject.isEmpty() ? subject : joined(subject, companions);
      }
      companions = joined(companions(template, start, end), companions);
      start = template.clauseStart(start - 1);
    }
  }

  /**
   * Who acts along with the subject: 与某局一道 at the head of the clause at an index, or 联合某局 in a
   * clause of its own before it; empty when nobody does.
   */
  public List<Mention> companions(Template template, int index) {
    int start = template.clauseStart(index);
    return companions(template, start, Math.min(index, template.clauseEnd(start)));
  }

  private List<Mention> companions(Template template, int from, int to) {
    if (!template.hasActor(from, to)) {
      return List.of();
    }
    String text = template.text();
    Matcher m = lead.matcher(text).region(from, Math.max(from, to));
    int at = m.lookingAt() ? m.end() : from;
    Matcher along = companion.matcher(text).region(at, template.clauseEnd(at));
    return along.lookingAt()
        ? template.mentions(along.group(1) == null ? along.group(2) : along.group(1))
        : List.of();
  }

  private static List<Mention> joined(List<Mention> first, List<Mention> second) {
    List<Mention> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
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

  /**
   * The region that a paragraph of news from many places opens with, as 【某市】 or 某市——, or that an
   * item of a numbered list has for its subject.
   */
  List<Mention> placed(Template template) {
    Matcher m = placed.matcher(template.text());
    if (m.lookingAt()) {
      return template.mentions(m.group(1));
    }
    int item = afterItem(template.text(), 0, template.text().length());
    List<Mention> subject =
        item == 0 ? List.of() : subject(template, item, template.clauseEnd(item));
    return subject.stream().allMatch(s -> s.type() == EntityType.REGION) ? subject : List.of();
  }

  /** Where the words of an item begin; where they begin without one, too. */
  private static int afterItem(String text, int from, int to) {
    Matcher m = ITEM.matcher(text).region(from, to);
    return from == 0 && m.lookingAt() ? m.end() : from;
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

  /**
   * The region that a clause up to an index speaks of at its head, though only as whose something
   * is (某区的店家…): empty when there is none, or when somebody acts behind it.
   */
  public List<Mention> topic(Template template, int index) {
    String text = template.text();
    for (int start = template.clauseStart(index); start >= 0; ) {
      Matcher m =
          lead.matcher(text).region(start, Math.min(text.length(), template.clauseEnd(start)));
      int at = m.lookingAt() ? m.end() : start;
      Matcher of = topic.matcher(text).region(at, text.length());
      if (of.lookingAt() && of.end() <= index) {
        return template.mentions(of.group(1));
      }
      start = start == 0 ? -1 : template.clauseStart(start - 1);
    }
    return List.of();
  }

  /** B参与, B配合 in a clause of its own: who acts is named elsewhere. */
  private boolean assists(String text, int at) {
    int end = at;
    while (end < text.length() && "，,；;。：:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return assists.matcher(text).region(at, end).lookingAt();
  }

  private List<Mention> subject(Template template, int from, int to) {
    if (!template.hasActor(from, to)) {
      return List.of();
    }
    String text = template.text();
    int first = afterItem(text, from, to);
    Matcher m = leadAt(text, first, to);
    int at = m == null ? first : m.end();
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
    if (!subject.isEmpty() && (notSubject.opens(text, at, text.length()) || assists(text, at))) {
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
