package org.reformgraph.extract.relation;

import java.util.List;
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
 * @param platform the platform named last in the paragraph; null when there is none
 * @param measure the measure named last in the paragraph; null when there is none
 * @param paragraphLead the paragraph's first words
 * @param regions finds the region that an agency belongs to
 */
record Discourse(
    List<Mention> actors,
    Mention platform,
    Referent measure,
    String paragraphLead,
    RegionOfAgency regions) {

  /** The region that an agency belongs to, as a referent; null when unknown. */
  @FunctionalInterface
  interface RegionOfAgency {
    Referent of(Referent agency);
  }

  List<Mention> lastPlatform(Template template, int before) {
    for (int i = before - 1; i >= 0; i--) {
      char c = template.text().charAt(i);
      if (Template.isMention(c) && template.mention(c).type() == EntityType.PLATFORM) {
        return List.of(template.mention(c));
      }
    }
    return platform == null ? List.of() : List.of(platform);
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
