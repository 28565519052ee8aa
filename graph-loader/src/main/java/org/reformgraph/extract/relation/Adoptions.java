package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.Spotter;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.CanonicalId;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * Who implements each measure of a case. A measure that is named is implemented by somebody: the
 * owner of its name (西安市的“…”), the subject of the sentence that names it best, else the case's own
 * region.
 */
final class Adoptions {
  /** What makes readers of adoptions: the parts that do not depend on a case. */
  static final class Reader {
    private final Actors actors;
    private final StatusReader statuses;
    private final Spotter owner;
    private final Spotter source;
    private final Spotter verb;
    private final Pattern lead;
    private final Spotter copied;
    private final Spotter doer;
    private final Spotter agent;
    private final Spotter respective;
    private final Pattern by;
    private final Pattern handledBy;
    private final Pattern inPlace;
    private final Spotter of;
    private final Circumstances circumstances;

    Reader(Actors actors, StatusReader statuses, Cues cues) {
      this.actors = actors;
      this.statuses = statuses;
      String actor = Template.anyOf(EntityType.REGION, EntityType.AGENCY);
      this.owner =
          new Spotter(
              "("
                  + actor
                  + ")(?:\\d{4}年|率先|首创|首先|正在){0,2}("
                  + cues.anyOf("measure-verb")
                  + ")?(?:过)?的[^，。；了]{0,4}$");
      this.source =
          new Spotter(
              "(?:将|把)("
                  + actor
                  + ")的?$|("
                  + actor
                  + ")的[^，。；的]{0,12}(?:名片|品牌|做法|亮点|创新|举措|经验)(?:是|叫|为|就是)$");
      this.copied = new Spotter(cues.anyOf("copy") + "|照着|按照|以$");
      this.circumstances = new Circumstances(cues);
      this.doer =
          new Spotter(
              "(?<!在|对|从|向|与|同|和|、|携手|联合|会同|协同)("
                  + actor
                  + ")(?:率先|首创|首先|还|也|又|已|全面|积极|大力|创新)?"
                  + cues.anyOf("measure-verb")
                  + "[了出]?[^，。；的]{0,6}$");
      String several = "(" + actor + "(?:[、和与及]" + actor + ")*)";
      this.agent =
          new Spotter(
              "(?<![原自])由"
                  + several
                  + "[^，。；的]{0,8}?(?:负责|牵头|组织|具体|共同|联合){0,2}"
                  + cues.anyOf("measure-verb")
                  + "[了出]?[^，。；的]{0,8}$");
      this.respective =
          new Spotter("(" + actor + "(?:[、和与及]" + actor + ")+)[^，。；]{0,4}(?:分别|各自|依次)");
      this.by =
          Pattern.compile(
              "[^，。；]{0,10}由("
                  + actor
                  + "(?:[、和与及]?"
                  + actor
                  + ")*)[^，。；的]{0,8}"
                  + "(?:"
                  + cues.anyOf("measure-verb")
                  + "|首创|率先|牵头|先行|负责)");
      this.handledBy =
          Pattern.compile(
              "[^，。；由]{0,10}由(" + actor + "(?:[、和与及]?" + actor + ")*+)(?!的|等?(?:提供|推送|报送|出具))");
      this.inPlace =
          Pattern.compile(
              "[^，。；]{0,24}在("
                  + actor
                  + "(?:[、和与及]?"
                  + actor
                  + ")*)[^，。；]{0,4}?"
                  + cues.anyOf("takes-root"));
      this.of =
          new Spotter("是(" + actor + ")[^，。；]{0,12}的[^，。；的]{0,8}(?:举措|做法|探索|尝试|实践|改革|品牌|名片|创举|缩影)");
      this.lead =
          Pattern.compile(
              "(?:"
                  + cues.anyOf("clause-lead")
                  + ")*(?:在此基础上|全面|率先|积极|创新|同步|同时)*"
                  + cues.anyOf("measure-verb")
                  + "[了出起]?[^，。；的]{0,6}");
      this.verb = new Spotter(cues.anyOf("measure-verb") + "[了出起]?[^，。；]{0,14}$");
    }

    /**
     * @param region the code of the case's own region; null when unknown
     */
    Adoptions start(String region) {
      return new Adoptions(this, region);
    }
  }

  /** What parts the items of a list. */
  private static final Pattern ITEM = Pattern.compile("、|以及|和|与|及");

  private final Reader reader;
  private final String region;
  private final Map<Referent, List<AdoptionReading>> readings = new LinkedHashMap<>();

  private Adoptions(Reader reader, String region) {
    this.reader = reader;
    this.region = region;
  }

  void read(Discourse discourse, Template template, String caseDate) {
    for (Mention m : template.mentions()) {
      if (m.type() == EntityType.MEASURE) {
        add(discourse, template, m, placeOf(template.indexOf(m)), caseDate);
      }
    }
    for (Mention m : template.nested()) {
      if (m.type() == EntityType.MEASURE) {
        add(discourse, template, m, placeOf(template.indexAround(m)), caseDate);
      }
    }
  }

  /**
   * A name inside a document number, which templates leave out, is read from the sentence's head.
   */
  private static int placeOf(int index) {
    return Math.max(0, index);
  }

  private void add(
      Discourse discourse, Template template, Mention measure, int at, String caseDate) {
    readings
        .computeIfAbsent(measure.referent(), r -> new ArrayList<>())
        .add(
            reading(discourse, template, at)
                .stating(
                    reader.circumstances.since(template, at, caseDate),
                    reader.circumstances.pioneer(template, at)));
  }

  private AdoptionReading reading(Discourse discourse, Template template, int at) {
    Status status = reader.statuses.at(template, at, discourse.paragraphLead());
    Sentence sentence = template.sentence();
    if (!sentence.isBody()) {
      return new AdoptionReading(
          distinct(discourse.byDefault()), 0.2, status, sentence, "adopt-title");
    }
    String before = template.text().substring(template.clauseStart(at), at);
    Matcher owner = reader.owner.find(before);
    if (owner != null
        && (owner.group(2) != null || !reader.copied.isIn(before.substring(0, owner.start())))) {
      List<Mention> owners = template.mentions(owner.group(1));
      // 某市实行的“…”，我市尚未引入: what the owner does is not denied by what others do not
      Status own = owner.group(2) != null && status == Status.NEGATED ? Status.ASSERTED : status;
      return new AdoptionReading(distinct(owners), 3, own, sentence, "adopt-owner");
    }
    Matcher source = reader.source.find(before);
    if (source != null) {
      String of = source.group(1) == null ? source.group(2) : source.group(1);
      return new AdoptionReading(
          distinct(template.mentions(of)), 2.4, status, sentence, "adopt-source");
    }
    Matcher agent = reader.agent.find(before);
    if (agent != null) {
      return new AdoptionReading(
          distinct(template.mentions(agent.group(1))), 2.8, status, sentence, "adopt-agent");
    }
    Mention own = respective(template, before, at);
    if (own != null) {
      return new AdoptionReading(List.of(own), 2.8, status, sentence, "adopt-respective");
    }
    Matcher doer = reader.doer.find(before);
    if (doer != null) {
      return new AdoptionReading(
          distinct(template.mentions(doer.group(1))), 2.6, status, sentence, "adopt-doer");
    }
    Matcher by =
        reader.by.matcher(template.text().substring(Math.min(at + 1, template.text().length())));
    if (by.lookingAt()) {
      return new AdoptionReading(
          distinct(template.mentions(by.group(1))), 2.6, status, sentence, "adopt-by");
    }
    AdoptionReading behind = behind(template, at, status);
    if (behind != null) {
      return behind;
    }
    Spotter.Matches of = reader.of.in(template.text(), at, template.text().length());
    if (of.next()) {
      return new AdoptionReading(
          distinct(template.mentions(of.match().group(1))), 2.4, status, sentence, "adopt-of");
    }
    boolean verb = reader.verb.isIn(before);
    List<Mention> subject = local(reader.actors.at(template, at));
    if (subject.isEmpty()) {
      subject = reader.actors.scene(template, at);
    }
    if (!subject.isEmpty()) {
      return new AdoptionReading(
          distinct(subject),
          verb ? 2.5 : 1.6,
          status,
          sentence,
          verb ? "adopt-verb" : "adopt-subject");
    }
    List<Mention> along = reader.actors.companions(template, at);
    if (!along.isEmpty()) {
      return new AdoptionReading(
          distinct(joined(discourse.actors(), along)), 2, status, sentence, "adopt-along");
    }
    List<Mention> topic = reader.actors.topic(template, at);
    if (!topic.isEmpty()) {
      return new AdoptionReading(distinct(topic), 1.6, status, sentence, "adopt-topic");
    }
    return new AdoptionReading(
        distinct(
            verb && reader.lead.matcher(before).matches()
                ? discourse.actors()
                : discourse.byDefault()),
        verb ? 1.2 : 0.8,
        status,
        sentence,
        "adopt-context");
  }

  /** “…”由某局负责, “…”在某区落地: who carries it out follows the name; null when nobody does. */
  private AdoptionReading behind(Template template, int at, Status status) {
    String text = template.text();
    int from = Math.min(at + 1, text.length());
    Matcher place = reader.inPlace.matcher(text).region(from, text.length());
    Matcher actor = reader.handledBy.matcher(text).region(from, text.length());
    Matcher found = place.lookingAt() ? place : actor.lookingAt() ? actor : null;
    return found == null
        ? null
        : new AdoptionReading(
            distinct(template.mentions(found.group(1))),
            2.2,
            status,
            template.sentence(),
            found == place ? "adopt-in-place" : "adopt-handled-by");
  }

  /**
   * 甲、乙分别推行“…”和…: the first has what is listed first, whether or not all that is listed has a name;
   * null when the numbers differ.
   */
  private Mention respective(Template template, String before, int at) {
    Matcher m = reader.respective.find(before);
    if (m == null) {
      return null;
    }
    List<Mention> actors = template.mentions(m.group(1));
    int from = template.clauseStart(at) + m.end();
    String text = template.text();
    int items = ITEM.split(text.substring(from, template.clauseEnd(at)), -1).length;
    int index = ITEM.split(text.substring(from, at), -1).length - 1;
    return items == actors.size() && index < items ? actors.get(index) : null;
  }

  /** Organs of the centre speak of measures; those who carry them out are below. */
  private static List<Mention> local(List<Mention> subject) {
    return subject.stream()
        .filter(m -> !CanonicalId.CHINA.equals(m.referent().regionKey()))
        .toList();
  }

  private static List<Mention> joined(List<Mention> first, List<Mention> second) {
    List<Mention> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static List<Mention> distinct(List<Mention> mentions) {
    Map<Referent, Mention> distinct = new LinkedHashMap<>();
    mentions.forEach(m -> distinct.putIfAbsent(m.referent(), m));
    return List.copyOf(distinct.values());
  }

  /**
   * Who carries a measure out, of the case's own region or its parts, as far as the text has said
   * so; empty when it has not.
   */
  List<Mention> holders(Referent measure) {
    return readings.getOrDefault(measure, List.of()).stream()
        .filter(r -> r.status() == Status.ASSERTED && r.isSaid())
        .filter(r -> !r.isElsewhere(region))
        .max(Comparator.comparingDouble(AdoptionReading::strength))
        .map(AdoptionReading::actors)
        .orElse(List.of());
  }

  /** One statement for each measure and actor. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    readings.forEach(
        (measure, all) -> {
          List<AdoptionReading> asserted =
              all.stream().filter(r -> r.status() == Status.ASSERTED).toList();
          List<AdoptionReading> from = asserted.isEmpty() ? all : asserted;
          AdoptionReading best = best(from);
          add(statements, measure, best);
          if (best.isElsewhere(region)) {
            // what another place has taken over, or tried first, is still the case's own
            from.stream()
                .filter(r -> !r.isElsewhere(region) && r.sentence().isBody())
                .max(Comparator.comparingDouble(AdoptionReading::strength))
                .filter(r -> !r.isSaid())
                .ifPresent(r -> add(statements, measure, r));
          }
          from.stream()
              .filter(r -> r != best && r.isSaid())
              .forEach(r -> add(statements, measure, r));
        });
    return statements;
  }

  /**
   * What the other places of the case have taken over from it, beyond what is stated in so many
   * words.
   */
  List<Statement> taken(List<Statement> stated, Discourse.RegionOfAgency regions) {
    return Followers.of(readings, region, stated, regions);
  }

  private static AdoptionReading best(List<AdoptionReading> readings) {
    return readings.stream()
        .max(Comparator.comparingDouble(AdoptionReading::strength))
        .orElseThrow();
  }

  private static void add(List<Statement> statements, Referent measure, AdoptionReading reading) {
    for (Mention actor : reading.actors()) {
      statements.add(
          new Statement(
              RelationType.IMPLEMENTS,
              actor.referent(),
              measure,
              reading.status(),
              null,
              null,
              reading.since(),
              reading.pioneer(),
              reading.sentence(),
              reading.rule(),
              Math.min(0.95, 0.6 + reading.strength() * 0.12)));
    }
  }
}
