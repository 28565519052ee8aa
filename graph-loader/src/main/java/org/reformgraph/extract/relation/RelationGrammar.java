package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.reformgraph.extract.Spotter;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/** Matches the rules of {@code relations.tsv} against the sentences of a case. */
final class RelationGrammar {
  private static final Spotter APART = new Spotter("分别|各自|先后|相继|陆续|依次");

  private final RuleFilter rules;
  private final Actors actors;
  private final StatusReader statuses;

  RelationGrammar(TsvTable table, Cues cues) {
    this.rules =
        new RuleFilter(table.rows().stream().map(row -> RelationRule.of(row, cues)).toList());
    this.actors = new Actors(cues);
    this.statuses = new StatusReader(cues);
  }

  /** Everything that the rules find in one sentence. */
  List<Statement> match(Discourse discourse, Template template) {
    List<Statement> found = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (RuleFilter.Fitting fitting : rules.fitting(template)) {
      RelationRule rule = fitting.rule();
      Spotter.Matches matches =
          rule.pattern().in(template.text()).startingUpTo(fitting.lastStart());
      while (matches.next()) {
        Set<String> explained = new HashSet<>();
        addAll(found, discourse, template, rule, matches.match(), said, explained);
        said.addAll(explained);
        matches.goOnFrom(matches.match().start() + 1);
      }
    }
    return found;
  }

  /**
   * Adds what a match states.
   *
   * @param said tails that a rule further up has already explained, which are left alone
   * @param explained takes the tails that this match explains
   */
  private void addAll(
      List<Statement> found,
      Discourse discourse,
      Template template,
      RelationRule rule,
      Matcher m,
      Set<String> said,
      Set<String> explained) {
    String headWords = rule.group(m, "head");
    String tailWords = rule.group(m, "tail");
    List<Mention> heads =
        headWords != null ? template.mentions(headWords) : absentHead(rule, discourse, template, m);
    List<Mention> tails = tailWords == null ? List.of() : template.mentions(tailWords);
    String measureWords = rule.group(m, "measure");
    Referent measure = // a user's rule may name a group that matches other words than a mention
        measureWords == null
            ? null
            : template.mentions(measureWords).stream()
                .findFirst()
                .map(Mention::referent)
                .orElse(null);
    if (rule.pairing() == RelationRule.Pairing.FIRST && tails.isEmpty() && heads.size() > 1) {
      tails = heads.subList(1, heads.size());
      heads = heads.subList(0, 1);
    }
    if (rule.pairing() == RelationRule.Pairing.MUTUAL) {
      addPairs(found, discourse, template, rule, m, heads, tails, measure, said, explained);
      return;
    }
    if (tails.isEmpty() && rule.pairing() == RelationRule.Pairing.ALL) {
      tails = absentTail(rule, discourse, template, m);
      heads.forEach(h -> explained.add(rule.type() + " " + h.start()));
    }
    for (int h = 0; h < heads.size(); h++) {
      for (int t = 0; t < tails.size(); t++) {
        if (rule.pairing() == RelationRule.Pairing.RESPECTIVE
            && heads.size() == tails.size()
            && h != t) {
          continue;
        }
        String key = key(rule.type(), heads.get(h), tails.get(t));
        explained.add(key);
        boolean known = said.contains(rule.also() ? key + "←" + heads.get(h).start() : key);
        explained.add(key + "←" + heads.get(h).start());
        if (!known) {
          add(found, discourse, template, rule, m, heads.get(h), tails.get(t), measure);
        }
      }
    }
  }

  /** 甲、乙、丙三地: each with each of those behind it; 甲分别与乙、丙: the first with each of the others. */
  private void addPairs(
      List<Statement> found,
      Discourse discourse,
      Template template,
      RelationRule rule,
      Matcher m,
      List<Mention> heads,
      List<Mention> tails,
      Referent measure,
      Set<String> said,
      Set<String> explained) {
    List<Mention> all = new ArrayList<>(heads);
    all.addAll(tails);
    boolean apart = APART.isIn(m.group());
    for (int first = 0; first < (apart ? heads.size() : all.size()); first++) {
      for (int second = apart ? heads.size() : first + 1; second < all.size(); second++) {
        String pair = rule.type() + " " + all.get(first).start() + "+" + all.get(second).start();
        String key = key(rule.type(), all.get(first), all.get(second));
        explained.add(pair);
        explained.add(key);
        boolean before = said.contains(pair) || first < heads.size() && said.contains(key);
        if (!before) {
          add(found, discourse, template, rule, m, all.get(first), all.get(second), measure);
        }
      }
    }
  }

  /**
   * What a match explains: a tail, once for all heads. A platform delivers many measures, so that
   * there it is the pair.
   */
  private static String key(RelationType type, Mention head, Mention tail) {
    String key = type + " " + tail.start();
    return type == RelationType.DELIVERED_ON ? key + " " + head.start() : key;
  }

  /**
   * 该做法已在某县推广: what is copied is the doing of whom the text speaks of; 某区率先试点: what is carried out
   * is the measure it speaks of.
   */
  private List<Mention> absentTail(
      RelationRule rule, Discourse discourse, Template template, Matcher m) {
    return rule.absentTail() != null
        ? rule.absentTail() == EntityType.PLATFORM
            ? discourse.platform(template, m.start())
            : discourse.justNamed(rule.absentTail(), template, m.start())
        : orElse(
            actors.at(template, Math.max(0, template.clauseStart(m.start()) - 1)),
            discourse.actors());
  }

  private List<Mention> absentHead(
      RelationRule rule, Discourse discourse, Template template, Matcher m) {
    return switch (rule.absentHead()) {
      case FOLLOWER -> {
        List<Mention> after = actors.after(template, m.end());
        List<Mention> before = actors.at(template, m.start());
        yield orElse(orElse(before, after), discourse.actors());
      }
      case PLATFORM -> discourse.platform(template, m.start());
      case MEASURE -> discourse.last(EntityType.MEASURE, template, m.start());
      case MEASURES ->
          discourse.partners(EntityType.MEASURE, template, m.start(), rule.group(m, "count"));
      case PARTNERS ->
          discourse.partners(EntityType.REGION, template, m.start(), rule.group(m, "count"));
      case PLATFORMS ->
          discourse.partners(EntityType.PLATFORM, template, m.start(), rule.group(m, "count"));
      case ACTOR ->
          actors.isUnnamed(template, m.start())
              ? List.of()
              : actors.isFirstPerson(template, m.start())
                  ? discourse.self()
                  : orElse(
                      actors.at(template, m.start()),
                      rule.type() == RelationType.OPERATES
                          ? discourse.byDefault()
                          : discourse.actors());
      case NONE -> List.of();
    };
  }

  private static List<Mention> orElse(List<Mention> found, List<Mention> other) {
    return found.isEmpty() ? other : found;
  }

  private void add(
      List<Statement> found,
      Discourse discourse,
      Template template,
      RelationRule rule,
      Matcher m,
      Mention head,
      Mention tail,
      Referent measure) {
    Referent from = discourse.asEnd(rule.type(), head, true);
    Referent to = discourse.asEnd(rule.type(), tail, false);
    if (from == null
        || to == null
        || from.equals(to)
        || isOwn(from, to)
        || (rule.name().equals("issue-after") && isElsewhere(to, from))
        || (rule.wider() && !isPartOf(to.key(), from.key()))
        || (rule.type() == RelationType.COOPERATES_WITH && isWithin(from, to))
        || !fits(rule.type(), from, to)) {
      return;
    }
    int anchor = Math.max(m.start(), template.indexOf(tail));
    Status status = statuses.at(template, anchor, discourse.paragraphLead());
    Referent named =
        measure == null && takesMeasure(rule.type())
            ? StatedMeasure.of(
                template, anchorOf(template, head, tail), m.end(), discourse.lastMeasure())
            : measure;
    String mode = rule.type() == RelationType.COPIES_FROM ? rule.group(m, "mode") : null;
    found.add(statement(rule, rule.type(), template, from, to, status, named, mode));
    if (rule.type() == RelationType.COPIES_FROM && named != null) {
      // who copies a measure carries it out
      found.add(
          statement(rule, RelationType.IMPLEMENTS, template, from, named, status, null, null));
    }
  }

  private static Statement statement(
      RelationRule rule,
      RelationType type,
      Template template,
      Referent from,
      Referent to,
      Status status,
      Referent measure,
      String mode) {
    return Statement.undated(
        type, from, to, status, measure, mode, template.sentence(), rule.name(), rule.confidence());
  }

  private static boolean takesMeasure(RelationType type) {
    return type == RelationType.COPIES_FROM || type == RelationType.COOPERATES_WITH;
  }

  /** Where the later of the two stands that is part of this sentence. */
  private static int anchorOf(Template template, Mention head, Mention tail) {
    int of = template.indexOf(tail);
    return of >= 0 ? of : Math.max(0, template.indexOf(head));
  }

  /** An organ neither copies from its own region nor works with it. */
  static boolean isOwn(Referent head, Referent tail) {
    return head.type() == EntityType.AGENCY
        && tail.type() == EntityType.REGION
        && tail.key().equals(head.regionKey());
  }

  /** Whether the title of a document says that another place or the centre has issued it. */
  private static boolean isElsewhere(Referent policy, Referent actor) {
    String of = policy.regionKey();
    return of != null && !of.equals(actor.regionKey());
  }

  /** A city signs with its county or its province about duties, not as with a partner. */
  private static boolean isWithin(Referent one, Referent other) {
    return isPartOf(one.key(), other.key()) || isPartOf(other.key(), one.key());
  }

  /** Whether a division's code lies under another's: 430407 under 430400 under 430000. */
  static boolean isPartOf(String code, String wider) {
    if (code == null || wider == null || code.equals(wider) || !isCode(wider)) {
      return false;
    }
    String stem = wider.endsWith("0000") ? wider.substring(0, 2) : wider.substring(0, 4);
    return wider.endsWith("00") && code.startsWith(stem);
  }

  /** Whether a key is a division's code: that of a functional area goes on behind it. */
  static boolean isCode(String key) {
    return key.length() == 6 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A platform of the province is used by its cities, not run by them. */
  private static boolean isAbove(Referent platform, Referent actor) {
    String of = platform.regionKey();
    String region = actor.regionKey();
    if (of == null || region == null || of.equals(region)) {
      return false;
    }
    return of.endsWith("0000") && region.startsWith(of.substring(0, 2));
  }

  private static boolean fits(RelationType type, Referent head, Referent tail) {
    return type.joins(head.type(), tail.type())
        && (type != RelationType.OPERATES || !isAbove(tail, head));
  }

  Actors actors() {
    return actors;
  }

  StatusReader statuses() {
    return statuses;
  }
}
