package org.reformgraph.extract.relation;

import java.util.List;
import java.util.regex.Pattern;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.EntityType;

/**
 * Which measure is copied or run together, when the rule that found the relation does not say: the
 * one named behind the other place (借鉴某市“…”), else before it in the clause (“…”源自某市), else the one
 * that the next clauses bring (对标某市，推行“…”), else the one before; 该做法 stands for the measure named
 * last.
 */
final class StatedMeasure {
  /** As far as a measure may stand behind the place whose measure it is. */
  private static final int NEAR = 24;

  /** Clauses behind the statement in which its measure may follow. */
  private static final int CLAUSES = 2;

  private static final Pattern POINTER =
      Pattern.compile(
          "(?:[该此]|[这那](?:一|套|种|个|些)?|上述)(?:项|一)?(?:做法|经验|模式|机制|改革|办法|制度|举措|方式|服务)|试点|推[广开至]");

  private StatedMeasure() {}

  /**
   * The measure; null when the text does not name one.
   *
   * @param place index of the other place in the template
   * @param end index after the words that the rule matched
   * @param last the measure named last before the sentence; null when there is none
   */
  static Referent of(Template template, int place, int end, Referent last) {
    int clauseEnd = template.clauseEnd(place);
    Referent found = first(template, place + 1, Math.min(clauseEnd, place + NEAR));
    if (found == null) {
      found = last(template, template.clauseStart(place), place);
    }
    for (int n = 0, from = clauseEnd; found == null && n < CLAUSES; n++) {
      int to = template.clauseEnd(Math.min(from + 1, template.text().length()));
      found = first(template, from, Math.max(to, end));
      from = to;
    }
    if (found == null) {
      found = last(template, 0, place);
    }
    return found == null && POINTER.matcher(template.text()).find() ? last : found;
  }

  private static Referent first(Template template, int from, int to) {
    List<Mention> measures = measures(template, from, to);
    return measures.isEmpty() ? null : measures.get(0).referent();
  }

  private static Referent last(Template template, int from, int to) {
    List<Mention> measures = measures(template, from, to);
    return measures.isEmpty() ? null : measures.get(measures.size() - 1).referent();
  }

  private static List<Mention> measures(Template template, int from, int to) {
    int end = Math.min(to, template.text().length());
    return from >= end
        ? List.of()
        : template.mentions(template.text().substring(from, end)).stream()
            .filter(m -> m.type() == EntityType.MEASURE)
            .toList();
  }
}
