package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reformgraph.extract.CaseView;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.extract.mention.RegionRecognizer;
import org.reformgraph.model.EntityType;
import org.reformgraph.segment.Paragraph;

/**
 * How a case has gone on so far, sentence by sentence: who acts, where it plays, what its section
 * is about, what has been named.
 */
final class Course {
  /** Mentions of a paragraph that are looked back at: text on one line must not cost its square. */
  private static final int LOOKED_BACK_AT = 300;

  private final CaseView view;
  private final Actors actors;
  private final StatusReader statuses;

  /** The case's own region; empty when the text does not name it. */
  private final List<Mention> self;

  /** Whether the case tells of one place, which its title names, and not of one after another. */
  private final boolean ofOnePlace;

  private final List<Mention> said = new ArrayList<>();
  private List<Mention> carried;
  private List<Mention> scene = List.of();
  private List<Mention> section = List.of();
  private int sectionLevel;
  private String plan = "";
  private int planLevel;
  private boolean placed;
  private int paragraph = -1;
  private int previous;
  private int before;
  private Template last;

  Course(CaseView view, List<Mention> mentions, Actors actors, StatusReader statuses) {
    this.view = view;
    this.actors = actors;
    this.statuses = statuses;
    Referent own = view.region() == null ? null : RegionRecognizer.referent(view.region());
    List<Mention> named = mentions.stream().filter(m -> m.referent().equals(own)).toList();
    this.self = named.isEmpty() ? List.of() : named.subList(0, 1);
    this.ofOnePlace = named.stream().anyMatch(m -> isTitle(view.sentenceAt(m.start())));
    this.carried = self;
  }

  private static boolean isTitle(Sentence sentence) {
    return sentence.kind() == Paragraph.Kind.TITLE || sentence.kind() == Paragraph.Kind.SUBTITLE;
  }

  /** Goes on to a sentence: a new paragraph takes nothing over from the one before. */
  void enter(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      carried = section.isEmpty() ? self : section;
      scene = List.of();
      placed = false;
      said.clear();
      last = null;
    }
    before = previous;
    previous = sentence.start();
  }

  /** A paragraph may open with the place it tells of. */
  void open(Sentence sentence, Template template) {
    if (sentence.isBody() && said.isEmpty() && last == null) {
      List<Mention> place = actors.placed(template);
      if (!place.isEmpty()) {
        scene = place;
        carried = place;
        placed = true;
      }
    }
  }

  /** What the sentences before have established for this one. */
  Discourse discourse(
      Sentence sentence,
      Discourse.RegionOfAgency regions,
      Function<Referent, List<Mention>> holders,
      Function<List<Mention>, Optional<Mention>> topic) {
    List<Mention> place = scene.isEmpty() ? section : scene;
    return new Discourse(
        carried, self, place, before, said, lead(sentence), regions, holders, topic);
  }

  /** Takes in what a sentence has said. */
  void leave(Template template) {
    if (template.sentence().isBody()) {
      takeOver(template);
    } else if (template.sentence().kind() == Paragraph.Kind.HEADING) {
      open(template);
    }
    said.addAll(template.mentions());
    if (said.size() > LOOKED_BACK_AT) {
      said.subList(0, said.size() - LOOKED_BACK_AT).clear();
    }
    last = template;
  }

  private void takeOver(Template template) {
    List<Mention> subject = actors.last(template);
    if (!subject.isEmpty() && (placed || isLocal(subject))) {
      carried = subject;
    }
    if (placed) {
      return;
    }
    List<Mention> place = actors.scene(template, template.text().length());
    if (place.isEmpty() && !ofOnePlace) {
      place = subject.isEmpty() ? actors.topic(template, template.text().length()) : subject;
    }
    if (!place.isEmpty() && (isLocal(place) || !ofOnePlace)) {
      scene = place;
    }
  }

  /** A heading may say where its section plays, and that it tells of plans. */
  private void open(Template heading) {
    int level = HeadingLevel.of(heading.text());
    String words = HeadingLevel.words(heading.text());
    if (statuses.opensWithPlan(words)) {
      plan = words;
      planLevel = level;
    } else if (level <= planLevel) {
      plan = "";
    }
    if (!words.isEmpty() && Template.isActor(words.charAt(0))) {
      section = heading.mentions(words.substring(0, 1));
      section = section.get(0).type() == EntityType.REGION ? section : List.of();
      sectionLevel = level;
    } else if (level <= sectionLevel) {
      section = List.of();
    }
  }

  /**
   * Whether somebody of the case's own region acts: a place far away that one sentence speaks of is
   * not who goes on acting in the next.
   */
  private boolean isLocal(List<Mention> subject) {
    String own = view.region() == null ? null : view.region().id();
    return own == null
        || subject.stream().anyMatch(m -> Regions.areRelated(m.referent().regionKey(), own));
  }

  /** The words that govern a sentence's paragraph: its own first ones, or a heading of plans. */
  private String lead(Sentence sentence) {
    int start = view.source().paragraphs().get(sentence.paragraph()).start();
    return plan.isEmpty() ? view.text(start, Math.min(view.end(), start + 10)) : plan;
  }

  /** The sentence before, in the same paragraph; null when there is none. */
  Template last() {
    return last;
  }
}
