package org.reformgraph.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.extract.mention.Referent;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/**
 * What the sentences before have established: who acts when a sentence does not say, which platform
 * was spoken of.
 *
 * @param actors the subject taken over from the sentence before, else the case's own region; may be
 *     empty
 * @param self the case's own region, who 我们 are; may be empty
 * @param place the region that the paragraph or its section is set in; empty when it is the case's
 *     own
 * @param previous where the sentence before starts, in the same paragraph or not
 * @param said what the paragraph has named before the sentence, in its order
 * @param paragraphLead the paragraph's first words
 * @param regions finds the region that an agency belongs to
 * @param holders finds who carries a measure out, as far as the text has said so
 * @param topic chooses, of the platforms named so far, the one that the text goes on speaking of
 */
record Discourse(
    List<Mention> actors,
    List<Mention> self,
    List<Mention> place,
    int previous,
    List<Mention> said,
    String paragraphLead,
    RegionOfAgency regions,
    Function<Referent, List<Mention>> holders,
    Function<List<Mention>, Optional<Mention>> topic) {
  Discourse {
    actors = List.copyOf(actors);
    self = List.copyOf(self);
    place = List.copyOf(place);
    said = List.copyOf(said);
  }

  /**
   * Whose a measure is of which the sentence says nothing: the case's own region rather than the
   * organ that acted before, which need not be who goes on acting; without a region, that organ.
   */
  List<Mention> byDefault() {
    if (!place.isEmpty()) {
      return place;
    }
    return self.isEmpty() ? actors : self;
  }

  /** Whose a measure or platform is: who was said to carry it out, else the case's own region. */
  List<Mention> holders(Mention named) {
    List<Mention> said = holders.apply(named.referent());
    return said.isEmpty() ? byDefault() : said;
  }

  /** The region that an agency belongs to, as a referent; null when unknown. */
  @FunctionalInterface
  interface RegionOfAgency {
    Referent of(Referent agency);
  }

  /**
   * The platform that this sentence, up to an index, and the one before it speak of; none, or one.
   */
  List<Mention> platform(Template template, int before) {
    List<Mention> named = new ArrayList<>();
    said.stream().filter(m -> m.start() >= previous).forEach(named::add);
    named.addAll(template.mentions(template.text().substring(0, before)));
    return topic
        .apply(named.stream().filter(m -> m.type() == EntityType.PLATFORM).toList())
        .stream()
        .toList();
  }

  /** As {@link #last}, but only of this sentence and the one before it. */
  List<Mention> justNamed(EntityType type, Template template, int before) {
    return last(type, template, before).stream()
        .filter(m -> m.start() >= previous || template.indexOf(m) >= 0)
        .toList();
  }

  /** The mention of a type that stands last before an index of the sentence; none, or one. */
  List<Mention> last(EntityType type, Template template, int before) {
    for (int i = before - 1; i >= 0; i--) {
      char c = template.text().charAt(i);
      if (Template.isMention(c) && template.mention(c).type() == type) {
        return List.of(template.mention(c));
      }
    }
    return said.stream().filter(m -> m.type() == type).reduce((a, b) -> b).stream().toList();
  }

  /** The measure that the paragraph named last before the sentence; null when there is none. */
  Referent lastMeasure() {
    return said.stream()
        .filter(m -> m.type() == EntityType.MEASURE)
        .reduce((a, b) -> b)
        .map(Mention::referent)
        .orElse(null);
  }

  /**
   * What 两市, 三地 or 两个系统 stands for: as many of a type as it counts, of those named last; none when
   * fewer were named.
   */
  List<Mention> partners(EntityType type, Template template, int before, String count) {
    int wanted = "三".equals(count) ? 3 : 2;
    List<Mention> named = new ArrayList<>(said);
    named.addAll(template.mentions(template.text().substring(0, before)));
    Map<Referent, Mention> last = new LinkedHashMap<>();
    for (int i = named.size() - 1; i >= 0 && last.size() < wanted; i--) {
      if (named.get(i).type() == type) {
        last.putIfAbsent(named.get(i).referent(), named.get(i));
      }
    }
    List<Mention> partners = new ArrayList<>(last.values());
    Collections.reverse(partners);
    return partners.size() == wanted ? partners : List.of();
  }

  /**
   * A mention as the end of a relation: where regions are called for, an agency stands for its
   * region.
   */
  Referent asEnd(RelationType type, Mention mention, boolean head) {
    Referent referent = mention.referent();
    boolean regionWanted =
        type == RelationType.COOPERATES_WITH || (type == RelationType.COPIES_FROM && !head);
    return regionWanted && referent.type() == EntityType.AGENCY ? regions.of(referent) : referent;
  }
}
