package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.reformgraph.extract.Spotter;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.lexicon.TsvTable;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Status;

/**
 * Who took over what from whom. A word of a frame calls the frame up; the frame says where the two
 * places stand by it. Of several frames of a word the first holds in which both are found.
 */
final class CopyReader {
  /** Behind a place, how far its practice may be named. */
  private static final int NAMED = 36;

  /** Before a word, how far it is looked whether the word means something else there. */
  private static final int BEFORE = 8;

  private final CopyFrames frames;
  private final CopyRoles roles;
  private final StatusReader statuses;
  private final CopyHints hints;
  private final Spotter blockedBefore;
  private final Spotter blockedAfter;
  private final Spotter doing;
  private final Pattern notDoing;
  private final Spotter goods;
  private final Pattern ofOrEnd;
  private final Pattern others;
  private final Pattern alone;
  private final Spotter adopted;
  private final Spotter linked;
  private final Spotter doubted;
  private final Pattern deniedNext;

  CopyReader(TsvTable table, Actors actors, StatusReader statuses, Cues cues) {
    this.frames = new CopyFrames(table);
    this.roles = new CopyRoles(actors, cues);
    this.statuses = statuses;
    this.hints = new CopyHints(actors, statuses, cues);
    this.blockedBefore = new Spotter(cues.anyOf("copy-blocked-before") + "$");
    this.blockedAfter = new Spotter(cues.anyOf("copy-blocked-after"));
    this.doing =
        new Spotter(
            cues.anyOf("doing-noun")
                + "|"
                + Template.anyOf(EntityType.MEASURE, EntityType.PLATFORM));
    this.notDoing = Pattern.compile("的?[^，。；的]{0,3}?" + cues.anyOf("not-a-doing"));
    this.goods = new Spotter(cues.anyOf("not-a-doing") + "[^，。；的]{0,3}$");
    this.ofOrEnd = Pattern.compile("的(?![^，。；]{0,6}\\d)|，");
    this.others = Pattern.compile("(?:的|市的|省的)?[^，。；的]{0,2}?" + cues.anyOf("not-a-doing"));
    this.alone = Pattern.compile("[了过]?(?:[，。；！、]|并|后|落地|$)");
    this.adopted = new Spotter(cues.anyOf("adopt"));
    this.linked = new Spotter(cues.anyOf("returned") + "|后|并|便|就");
    this.doubted = new Spotter(cues.anyOf("adoption-doubt"));
    this.deniedNext =
        Pattern.compile("(?:但|然而|不过|可|只是|遗憾|目前|至今|最终|后来)[^。]{0,30}?" + cues.anyOf("denied-later"));
  }

  /**
   * What a sentence states.
   *
   * @param previous the sentence before in the paragraph; null when there is none
   * @param next the text that follows the sentence
   */
  List<Statement> read(Discourse discourse, Template template, Template previous, String next) {
    List<PlaceGroup> groups = PlaceGroup.of(template);
    if (groups.isEmpty()) {
      return List.of();
    }
    CopyRoles.Scene scene =
        new CopyRoles.Scene(discourse, template, previous, groups, new ArrayList<>());
    List<Statement> found = new ArrayList<>();
    Set<String> pairs = new HashSet<>();
    for (CopyFrames.Hit hit : frames.in(template.text())) {
      if (isBlocked(template.text(), hit)) {
        continue;
      }
      for (CopyFrame frame : hit.frames()) {
        if (states(found, pairs, frame, scene, hit, next)) {
          break;
        }
      }
    }
    return found.isEmpty() ? hints.read(discourse, template, groups) : found;
  }

  private boolean isBlocked(String text, CopyFrames.Hit hit) {
    return blockedBefore.isIn(before(text, hit))
        || blockedAfter.opens(text, hit.end(), text.length());
  }

  /** The few words before a frame's word. */
  private static String before(String text, CopyFrames.Hit hit) {
    return text.substring(Math.max(0, hit.start() - BEFORE), hit.start());
  }

  /** Whether the frame holds, its statements then added. */
  private boolean states(
      List<Statement> found,
      Set<String> pairs,
      CopyFrame frame,
      CopyRoles.Scene scene,
      CopyFrames.Hit hit,
      String next) {
    PlaceGroup source = first(frame.source(), false, scene, hit, null);
    PlaceGroup follower = first(frame.follower(), false, scene, hit, source);
    boolean explicit = source != null;
    if (source == null && follower != null) {
      source = first(frame.source(), true, scene, hit, follower);
    }
    if (source == null || follower == null || !isPractice(frame, scene, hit, source, follower)) {
      return false;
    }
    Status status = status(frame, scene, hit, source, next);
    boolean stated = false;
    for (Mention from : follower.members()) {
      for (Mention to : source.members()) {
        stated |=
            add(found, pairs, frame, scene, hit, new Roles(from, to, source, explicit), status);
      }
    }
    if (stated) {
      scene.copied().add(source);
    }
    return stated;
  }

  private PlaceGroup first(
      List<RolePlace> places,
      boolean others,
      CopyRoles.Scene scene,
      CopyFrames.Hit hit,
      PlaceGroup other) {
    for (RolePlace place : places) {
      PlaceGroup found = place.isOther() == others ? roles.find(place, scene, hit, other) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether it is a practice that passes from one to the other, and not goods or people. */
  private boolean isPractice(
      CopyFrame frame,
      CopyRoles.Scene scene,
      CopyFrames.Hit hit,
      PlaceGroup source,
      PlaceGroup follower) {
    Template template = scene.template();
    String text = template.text();
    if (follower.end() >= 0 && matches(others, text, follower.end())) {
      return false;
    }
    boolean behind = source.end() >= 0 && doing.isIn(behind(template, source));
    if (source.end() >= 0 && !behind && matches(notDoing, text, source.end())
        || frame.doing() == CopyFrame.Doing.BEFORE && goods.isIn(before(text, hit))) {
      return false;
    }
    behind |=
        frame.doing() == CopyFrame.Doing.OPEN
            && source.start() >= hit.end()
            && matches(ofOrEnd, text, source.end());
    boolean named =
        switch (frame.doing()) {
          case NOWHERE -> true;
          case OPEN, CLAUSE ->
              behind || doing.isIn(text, template.clauseStart(hit.start()), hit.start());
          case BEFORE -> doing.isIn(text, 0, hit.start());
        };
    return named
        && (!frame.then() || adoption(scene, hit) >= 0)
        && (!frame.alone() || matches(alone, text, hit.end()));
  }

  /** What is said of a place behind it, in its clause or, when it ends that, in the next. */
  private static String behind(Template template, PlaceGroup source) {
    int end = template.clauseEnd(source.end());
    int to =
        end - source.end() > 2
            ? end
            : template.clauseEnd(Math.min(end + 1, template.text().length()));
    return template.text().substring(source.end(), Math.min(to, source.end() + NAMED));
  }

  private static boolean matches(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  /** 赴某市考察，回来后推出…: where what was seen is adopted; -1 when that is not said. */
  private int adoption(CopyRoles.Scene scene, CopyFrames.Hit hit) {
    Template template = scene.template();
    String text = template.text();
    for (Spotter.Matches m = adopted.in(text, hit.end(), text.length()); m.next(); ) {
      int at = m.match().start();
      int start = Math.max(template.clauseStart(at), hit.end());
      String clause = text.substring(start, template.clauseEnd(at));
      if ((start > hit.end() || linked.isIn(clause)) && !doubted.isIn(clause)) {
        return at;
      }
    }
    return -1;
  }

  private Status status(
      CopyFrame frame, CopyRoles.Scene scene, CopyFrames.Hit hit, PlaceGroup source, String next) {
    if (deniedNext.matcher(next).lookingAt()) {
      return Status.NEGATED;
    }
    int anchor = Math.max(hit.start(), source.start());
    Status status = statuses.at(scene.template(), anchor, scene.discourse().paragraphLead());
    return status == Status.ASSERTED && frame.then()
        ? statuses.at(scene.template(), adoption(scene, hit), scene.discourse().paragraphLead())
        : status;
  }

  /** A follower and a source, and the group that the source is of. */
  private record Roles(Mention follower, Mention source, PlaceGroup group, boolean explicit) {}

  private boolean add(
      List<Statement> found,
      Set<String> pairs,
      CopyFrame frame,
      CopyRoles.Scene scene,
      CopyFrames.Hit hit,
      Roles roles,
      Status status) {
    Referent from = scene.discourse().asEnd(RelationType.COPIES_FROM, roles.follower(), true);
    Referent to = scene.discourse().asEnd(RelationType.COPIES_FROM, roles.source(), false);
    if (from == null || to == null || !mayCopy(frame, roles, from, to)) {
      return false;
    }
    if (pairs.contains(to.key() + " " + from.key()) || !pairs.add(from.key() + " " + to.key())) {
      return true;
    }
    Template template = scene.template();
    int place = Math.max(0, Math.max(roles.group().end() - 1, roles.group().start()));
    int anchor = roles.group().start() < 0 ? hit.start() : place;
    Referent measure =
        StatedMeasure.of(template, anchor, hit.end(), scene.discourse().lastMeasure());
    found.add(
        statement(
            frame,
            RelationType.COPIES_FROM,
            template,
            from,
            to,
            status,
            measure,
            template.text().substring(hit.start(), hit.end())));
    Referent taken = roles.group().end() < 0 ? measure : taken(template, roles.group());
    if (taken != null) {
      // who copies a measure carries it out
      found.add(
          statement(frame, RelationType.IMPLEMENTS, template, from, taken, status, null, null));
    }
    return true;
  }

  /** The measure that stands right behind its place; null when there is none. */
  private static Referent taken(Template template, PlaceGroup source) {
    int to = Math.min(template.clauseEnd(source.end()), source.end() + 10);
    return template.mentions(template.text().substring(source.end(), to)).stream()
        .filter(m -> m.type() == EntityType.MEASURE)
        .map(Mention::referent)
        .findFirst()
        .orElse(null);
  }

  private static boolean mayCopy(CopyFrame frame, Roles roles, Referent from, Referent to) {
    boolean part = RelationGrammar.isPartOf(to.regionKey(), from.regionKey());
    return !from.equals(to)
        && to.type() == EntityType.REGION
        && !RelationGrammar.isOwn(from, to)
        && (!frame.wider() || part)
        && (roles.explicit() && frame.doing() == CopyFrame.Doing.NOWHERE
            || !RelationGrammar.isPartOf(from.key(), to.key()));
  }

  private static Statement statement(
      CopyFrame frame,
      RelationType type,
      Template template,
      Referent from,
      Referent to,
      Status status,
      Referent measure,
      String mode) {
    String rule = "copy-" + frame.name();
    return Statement.undated(
        type, from, to, status, measure, mode, template.sentence(), rule, frame.confidence());
  }
}
