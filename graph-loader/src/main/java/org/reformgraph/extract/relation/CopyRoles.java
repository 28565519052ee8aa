package org.reformgraph.extract.relation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.lexicon.Cues;
import org.reformgraph.model.EntityType;

/** Finds the places that stand in the roles of a copying frame. */
final class CopyRoles {
  /** Words that may stand between a frame's word and its object: 借鉴[来自邻省的]浙江省. */
  private static final int OBJECT_GAP = 8;

  /** Words between a preposition and its place: 从[邻近的]浙江省. */
  private static final int PREPOSITION_GAP = 4;

  /** Words between a frame's word and a preposition: 推广[应用]到. */
  private static final int BEHIND_GAP = 2;

  /** Words between a place behind a preposition and the frame's word: 把浙江省[的…整套]搬来. */
  private static final int REACH = 30;

  /** Words between an acting place and the frame's word: 浙江省[去年在全国率先]引进. */
  private static final int SUBJECT_GAP = 16;

  /** Before a place, how far it is looked for what marks it. */
  private static final int LOOK_BACK = 6;

  private final Actors actors;
  private final Pattern notPreposition;
  private final Pattern objectGap;
  private final Pattern marked;
  private final Pattern beside;
  private final Pattern pointer;
  private final Pattern first;
  private final Pattern practiceFirst;
  private final Pattern pointerFirst;

  CopyRoles(Actors actors, Cues cues) {
    this.actors = actors;
    this.notPreposition = Pattern.compile("(?:" + cues.anyOf("not-preposition") + ")$");
    this.objectGap = Pattern.compile("[了着过]?[^，。；：！？到至在向给从由与和同跟比\\uE000-\\uF8FF]*");
    this.marked = Pattern.compile(cues.anyOf("place-marker") + "$");
    this.beside = Pattern.compile("(?:与|同|和|跟|较|比|被|" + cues.anyOf("copy") + ")$");
    this.pointer =
        Pattern.compile(
            "(?:把|将|以)[其它此之]|[了着过]?(?:"
                + cues.anyOf("copy-pointer")
                + ")[^，。；]{0,10}?(?:"
                + cues.anyOf("doing-noun")
                + "|"
                + Template.anyOf(EntityType.MEASURE)
                + ")");
    this.pointerFirst =
        Pattern.compile("(?:[这此该]|上述|此)[一套项个种]?[^，。；]{0,3}?(?:" + cues.anyOf("doing-noun") + ")");
    this.practiceFirst =
        Pattern.compile(
            "(?:其中|而|至于|这项|该)?("
                + Template.anyOf(EntityType.MEASURE, EntityType.PLATFORM)
                + ")(?![、和与及])");
    this.first =
        Pattern.compile(
            "^[^，。；]{0,10}?(?:" + cues.anyOf("first") + "|" + cues.anyOf("pilot") + ")");
  }

  /** A sentence with what surrounds it. */
  record Scene(
      Discourse discourse,
      Template template,
      Template previous,
      List<PlaceGroup> groups,
      List<PlaceGroup> copied) {}

  /**
   * The place in a role.
   *
   * @param other the place in the other role, which is not this one; null while unknown
   * @return null when nobody stands there
   */
  PlaceGroup find(RolePlace place, Scene scene, CopyFrames.Hit hit, PlaceGroup other) {
    return switch (place.kind()) {
      case BEFORE -> before(place.preposition(), scene, hit);
      case BEHIND -> behind(place.preposition(), scene, hit);
      case OBJECT -> object(scene, hit);
      case POINTED -> pointed(scene, hit, other);
      case POINTER -> pointer(scene, hit, other);
      case SUBJECT -> subject(scene, hit, other);
      case NEXT -> spoken(actors.after(scene.template(), hit.end()), other);
      case ACTOR -> spoken(scene.discourse().byDefault(), other);
      case HERE -> here(scene, hit.start(), other);
      case TOPIC -> topic(scene, hit.start(), other);
      case HOLDER -> holder(scene, hit, other);
      case OWN -> own(scene, other);
      case PIONEER -> pioneer(scene, scene.template().clauseStart(hit.start()), other);
    };
  }

  private PlaceGroup before(String preposition, Scene scene, CopyFrames.Hit hit) {
    int from = scene.template().clauseStart(hit.start());
    for (int i = scene.groups().size() - 1; i >= 0; i--) {
      PlaceGroup group = scene.groups().get(i);
      if (group.start() >= from
          && group.end() <= hit.start()
          && hit.start() - group.end() <= REACH
          && isMarked(scene.template().text(), from, group.start(), preposition)) {
        return group;
      }
    }
    return null;
  }

  private boolean isMarked(String text, int from, int start, String preposition) {
    int at = text.lastIndexOf(preposition, start - preposition.length());
    int end = at + preposition.length();
    return at >= from
        && start - end <= PREPOSITION_GAP
        && text.substring(end, start).chars().noneMatch(c -> Template.isMention((char) c))
        && !notPreposition.matcher(before(text, 0, end)).find();
  }

  private PlaceGroup behind(String preposition, Scene scene, CopyFrames.Hit hit) {
    String text = scene.template().text();
    int to = scene.template().clauseEnd(hit.end());
    int at = text.indexOf(preposition, hit.end());
    int gap = hit.end() - hit.start() == 1 ? 0 : BEHIND_GAP;
    if (at < 0 || at - hit.end() > gap || at >= to) {
      return null;
    }
    int after = at + preposition.length();
    return scene.groups().stream()
        .filter(g -> g.start() >= after && g.start() <= Math.min(to, after + PREPOSITION_GAP))
        .findFirst()
        .orElse(null);
  }

  private PlaceGroup object(Scene scene, CopyFrames.Hit hit) {
    String text = scene.template().text();
    if (text.startsWith("我们", hit.end()) || text.startsWith("咱", hit.end())) {
      return spoken(scene.discourse().self(), null);
    }
    int gap = hit.end() - hit.start() == 1 ? 1 : OBJECT_GAP;
    return scene.groups().stream()
        .filter(g -> g.start() >= hit.end())
        .findFirst()
        .filter(g -> g.start() - hit.end() <= gap)
        .filter(g -> objectGap.matcher(text.substring(hit.end(), g.start())).matches())
        .orElse(null);
  }

  /** 照着这个样板: the object is what the text spoke of before. */
  private PlaceGroup pointer(Scene scene, CopyFrames.Hit hit, PlaceGroup other) {
    Matcher m = pointer.matcher(scene.template().text());
    m.region(hit.end(), scene.template().text().length());
    return m.lookingAt() ? topic(scene, hit.start(), other) : null;
  }

  /** 将这一做法引入: what was spoken of before the pointer. */
  private PlaceGroup pointed(Scene scene, CopyFrames.Hit hit, PlaceGroup other) {
    int from = scene.template().clauseStart(hit.start());
    Matcher m = pointer.matcher(scene.template().text()).region(from, hit.start());
    return m.find() ? topic(scene, m.start(), other) : null;
  }

  private PlaceGroup subject(Scene scene, CopyFrames.Hit hit, PlaceGroup other) {
    Template template = scene.template();
    int from = template.clauseStart(hit.start());
    PlaceGroup here = unmarked(scene, from, hit.start(), SUBJECT_GAP, other);
    if (here != null) {
      return here;
    }
    PlaceGroup acting =
        spoken(
            actors.isFirstPerson(template, hit.start())
                ? scene.discourse().self()
                : actors.at(template, hit.start()),
            other);
    if (acting == null) {
      acting = spoken(ofLeadingMeasure(scene, from), other);
    }
    return acting != null ? acting : unmarked(scene, 0, from, template.text().length(), other);
  }

  /** “…”沿用某市的模板: who carries out the measure that opens the clause is who took it over. */
  private List<Mention> ofLeadingMeasure(Scene scene, int from) {
    String text = scene.template().text();
    Matcher m = practiceFirst.matcher(text).region(from, text.length());
    if (m.lookingAt()) {
      return scene.discourse().holders(scene.template().mention(m.group(1).charAt(0)));
    }
    Matcher pointed = pointerFirst.matcher(text).region(from, text.length());
    List<Mention> said = practices(scene.discourse().said());
    return pointed.lookingAt() && !said.isEmpty()
        ? scene.discourse().holders(said.get(said.size() - 1))
        : List.of();
  }

  /**
   * 把“…”学了去: who has what the clause names, before the word or behind it, or the sentence before
   * the word.
   */
  private PlaceGroup holder(Scene scene, CopyFrames.Hit hit, PlaceGroup other) {
    Template template = scene.template();
    String text = template.text();
    String clause =
        text.substring(template.clauseStart(hit.start()), hit.start())
            + text.substring(hit.end(), template.clauseEnd(hit.end()));
    List<Mention> practices = practices(template, clause);
    if (practices.isEmpty()) {
      practices = practices(template, text.substring(0, hit.start()));
    }
    if (practices.isEmpty()) {
      practices = practices(template, text.substring(hit.end()));
    }
    return practices.isEmpty()
        ? null
        : spoken(scene.discourse().holders(practices.get(practices.size() - 1)), other);
  }

  /** The case's own region, when the other place has nothing to do with it. */
  private static PlaceGroup own(Scene scene, PlaceGroup other) {
    List<Mention> own = scene.discourse().byDefault();
    boolean apart =
        other != null
            && own.stream()
                .allMatch(
                    o ->
                        other.members().stream()
                            .noneMatch(
                                m ->
                                    Regions.areRelated(
                                        m.referent().regionKey(), o.referent().regionKey())));
    return apart ? spoken(own, other) : null;
  }

  private static List<Mention> practices(Template template, String stretch) {
    return practices(template.mentions(stretch));
  }

  private static List<Mention> practices(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.type() == EntityType.MEASURE || m.type() == EntityType.PLATFORM)
        .toList();
  }

  private static String before(String text, int from, int end) {
    return text.substring(Math.max(from, end - LOOK_BACK), end);
  }

  /** The last place of a stretch that no preposition takes out of the action. */
  private PlaceGroup unmarked(Scene scene, int from, int to, int gap, PlaceGroup other) {
    for (int i = scene.groups().size() - 1; i >= 0; i--) {
      PlaceGroup group = scene.groups().get(i);
      if (group.start() >= from
          && group.end() <= to
          && to - group.end() <= gap
          && !group.equals(other)
          && !marked.matcher(before(scene.template().text(), from, group.start())).find()) {
        return group;
      }
    }
    return null;
  }

  /** What was spoken of last before the word in this sentence. */
  private PlaceGroup here(Scene scene, int before, PlaceGroup other) {
    String text = scene.template().text();
    for (int i = scene.groups().size() - 1; i >= 0; i--) {
      PlaceGroup group = scene.groups().get(i);
      if (group.end() <= before
          && !scene.copied().contains(group)
          && !isSame(group, other)
          && !holds(group, other)
          && !beside.matcher(before(text, 0, group.start())).find()) {
        return group;
      }
    }
    return null;
  }

  /** What was spoken of last before the word, in this sentence or those before. */
  private PlaceGroup topic(Scene scene, int before, PlaceGroup other) {
    PlaceGroup here = here(scene, before, other);
    if (here != null) {
      return here;
    }
    PlaceGroup pioneer = pioneerOf(scene.previous(), other);
    if (pioneer != null) {
      return pioneer;
    }
    PlaceGroup said =
        scene.previous() == null ? null : spoken(actors.last(scene.previous()), other);
    return said == null ? spoken(scene.discourse().byDefault(), other) : said;
  }

  private PlaceGroup pioneer(Scene scene, int before, PlaceGroup other) {
    for (int i = scene.groups().size() - 1; i >= 0; i--) {
      PlaceGroup group = scene.groups().get(i);
      if (group.end() <= before && isFirst(scene.template(), group, other)) {
        return group;
      }
    }
    return pioneerOf(scene.previous(), other);
  }

  private PlaceGroup pioneerOf(Template template, PlaceGroup other) {
    return template == null
        ? null
        : PlaceGroup.of(template).stream()
            .filter(g -> isFirst(template, g, other))
            .map(g -> new PlaceGroup(-1, -1, g.members()))
            .findFirst()
            .orElse(null);
  }

  private boolean isFirst(Template template, PlaceGroup group, PlaceGroup other) {
    return !isSame(group, other) && first.matcher(template.text().substring(group.end())).find();
  }

  private static PlaceGroup spoken(List<Mention> members, PlaceGroup other) {
    PlaceGroup group = new PlaceGroup(-1, -1, members);
    return members.isEmpty() || isSame(group, other) ? null : group;
  }

  /** Whether a region of the group holds what the other names: 在全省 says where, not who. */
  private static boolean holds(PlaceGroup group, PlaceGroup other) {
    return other != null
        && other.members().stream()
            .map(m -> m.referent().regionKey())
            .anyMatch(
                inner ->
                    group.members().stream()
                        .anyMatch(m -> RelationGrammar.isPartOf(inner, m.referent().regionKey())));
  }

  /** Whether a group names nobody but the places of another, or their organs. */
  private static boolean isSame(PlaceGroup group, PlaceGroup other) {
    return other != null && group.repeats(other.members());
  }
}
