package org.reformgraph.extract.relation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * Copying in sentences that no frame fits: a word that smacks of it, one place that has nothing to
 * do with the case's own region, and a practice. Where the word or a preposition governs the place,
 * or the practice is its own, the place was first; where it acts, it follows.
 */
final class CopyHints {
  private static final double CONFIDENCE = 0.66;

  /** Before the word, how far it is looked for what goods it speaks of. */
  private static final int BEFORE = 8;

  private final Actors actors;
  private final StatusReader statuses;
  private final Spotter hint;
  private final Pattern governed;
  private final Pattern owned;
  private final Spotter practice;
  private final Spotter blocked;
  private final Pattern goods;

  CopyHints(Actors actors, StatusReader statuses, Cues cues) {
    this.actors = actors;
    this.statuses = statuses;
    this.hint = new Spotter(cues.anyOf("copy-hint"));
    this.governed =
        Pattern.compile("(?:" + cues.anyOf("copy-hint") + "|[从自由向照按以受据]|参照|来自)[^，。；]{0,4}$");
    String named = Template.anyOf(EntityType.MEASURE, EntityType.PLATFORM);
    this.owned =
        Pattern.compile(
            "(?:市|省|区|县)?的?[^，。；的]{0,8}?(?:" + named + "|" + cues.anyOf("doing-noun") + ")");
    this.practice = new Spotter(named + "|" + cues.anyOf("doing-noun"));
    this.goods = Pattern.compile(cues.anyOf("not-a-doing") + "[^，。；的]{0,3}$");
    this.blocked = new Spotter(cues.anyOf("copy-hint-blocked"));
  }

  /** What a sentence states, at most one copying; empty when it states none. */
  List<Statement> read(Discourse discourse, Template template, List<PlaceGroup> groups) {
    Spotter.Matches hints = hint.in(template.text());
    if (discourse.self().isEmpty() || !hints.next() || blocked.isIn(template.text())) {
      return List.of();
    }
    PlaceGroup other = onlyForeign(discourse, groups);
    if (other == null || !practice.isIn(template.text())) {
      return List.of();
    }
    int at = hints.match().start();
    if (goods.matcher(template.text().substring(Math.max(0, at - BEFORE), at)).find()) {
      return List.of();
    }
    Status status = statuses.at(template, Math.max(at, other.start()), discourse.paragraphLead());
    if (isSource(template, other)) {
      List<Mention> follower = actors.at(template, at);
      return statements(
          discourse,
          template,
          follower.isEmpty() || other.members().containsAll(follower)
              ? discourse.byDefault()
              : follower,
          other.members(),
          status);
    }
    return actors.at(template, Math.max(at, other.end())).equals(other.members())
        ? statements(discourse, template, other.members(), discourse.byDefault(), status)
        : List.of();
  }

  /** The places of the sentence that neither hold the case's own region nor lie in it. */
  private static PlaceGroup onlyForeign(Discourse discourse, List<PlaceGroup> groups) {
    String own = discourse.self().get(0).referent().regionKey();
    List<PlaceGroup> foreign =
        groups.stream()
            .filter(
                g ->
                    g.members().stream()
                        .noneMatch(m -> Regions.areRelated(m.referent().regionKey(), own)))
            .toList();
    return foreign.size() == 1 ? foreign.get(0) : null;
  }

  private boolean isSource(Template template, PlaceGroup place) {
    String text = template.text();
    Matcher own = owned.matcher(text).region(place.end(), text.length());
    return governed
            .matcher(text.substring(template.clauseStart(place.start()), place.start()))
            .find()
        || own.lookingAt();
  }

  private static List<Statement> statements(
      Discourse discourse,
      Template template,
      List<Mention> followers,
      List<Mention> sources,
      Status status) {
    if (followers.isEmpty() || sources.isEmpty()) {
      return List.of();
    }
    return followers.stream()
        .flatMap(f -> sources.stream().map(s -> statement(discourse, template, f, s, status)))
        .filter(s -> s != null)
        .toList();
  }

  private static Statement statement(
      Discourse discourse, Template template, Mention follower, Mention source, Status status) {
    Referent from = discourse.asEnd(RelationType.COPIES_FROM, follower, true);
    Referent to = discourse.asEnd(RelationType.COPIES_FROM, source, false);
    if (from == null || to == null || from.equals(to) || RelationGrammar.isOwn(from, to)) {
      return null;
    }
    int place = Math.max(0, template.indexOf(source));
    return Statement.undated(
        RelationType.COPIES_FROM,
        from,
        to,
        status,
        StatedMeasure.of(template, place, place, discourse.lastMeasure()),
        null,
        template.sentence(),
        "copy-hint",
        CONFIDENCE);
  }
}
