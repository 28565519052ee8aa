package org.reformgraph.extract.relation;

import java.util.List;
import org.reformgraph.extract.Sentence;
import org.reformgraph.extract.mention.Mention;
import org.reformgraph.model.Status;

/**
 * One way to read who adopted a measure.
 *
 * @param strength how well the sentence says it
 * @param since when it began; null when not stated
 * @param pioneer the claim to be first; null when there is none
 */
record AdoptionReading(
    List<Mention> actors,
    double strength,
    Status status,
    Sentence sentence,
    String rule,
    String since,
    String pioneer) {
  /** Readings of this strength name an actor of their own. */
  private static final double SAID = 1.5;

  AdoptionReading(
      List<Mention> actors, double strength, Status status, Sentence sentence, String rule) {
    this(actors, strength, status, sentence, rule, null, null);
  }

  /** Whether the sentence names who acts. */
  boolean isSaid() {
    return strength >= SAID;
  }

  /** Whether everybody who acts belongs to other places than a region and its parts. */
  boolean isElsewhere(String region) {
    return actors.stream().noneMatch(a -> Regions.areRelated(a.referent().regionKey(), region));
  }

  AdoptionReading stating(String when, String claim) {
    return new AdoptionReading(actors, strength, status, sentence, rule, when, claim);
  }
}
