package org.reformgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges the relations of a case. Several found relations may match one gold relation; each of them
 * is right.
 */
final class RelationScorer {
  private static final String IMPLEMENTS = "IMPLEMENTS";

  private final GoldCase gold;
  private final Map<String, GoldEntity> goldEntities;
  private final Map<String, String> foundNames;
  private final Assignment assignment;
  private final List<GoldRelation> goldRelations;
  private final List<FoundRelation> asserted;
  private final RelationCauses causes;
  private final ScoreSheet sheet;

  RelationScorer(GoldCase gold, FoundCase found, Assignment assignment, ScoreSheet sheet) {
    this.gold = gold;
    this.goldEntities = gold.entitiesById();
    this.foundNames =
        found.entities().stream()
            .collect(Collectors.toMap(FoundEntity::id, FoundEntity::name, (a, b) -> b));
    this.assignment = assignment;
    this.goldRelations =
        gold.relations().stream()
            .filter(each -> ScoredTypes.relations().contains(each.type()))
            .toList();
    Map<Boolean, List<FoundRelation>> known =
        found.relations().stream()
            .filter(each -> ScoredTypes.relations().contains(each.type()))
            .filter(each -> assignment.knows(each.head()) && assignment.knows(each.tail()))
            .collect(Collectors.partitioningBy(each -> each.origin().asserted()));
    this.asserted = known.get(true);
    this.causes = new RelationCauses(goldRelations, asserted, known.get(false), assignment);
    this.sheet = sheet;
  }

  void score() {
    goldRelations.forEach(this::scoreGold);
    asserted.forEach(this::scoreFound);
    for (GoldNearMiss each : gold.nearMisses()) {
      sheet.nearMiss(
          asserted.stream().noneMatch(fact -> !isRight(fact) && matches(each.relation(), fact)));
    }
  }

  private void scoreGold(GoldRelation each) {
    Optional<FoundRelation> match =
        asserted.stream().filter(fact -> matches(each, fact)).findFirst();
    if (each.required()) {
      if (match.isPresent()) {
        sheet.found(each.type(), words(each), each.evidence());
      } else {
        sheet.missed(each.type(), causes.ofMissed(each), words(each), each.evidence());
      }
    }
    if (match.isPresent() && each.evidence() != null && !each.evidence().isEmpty()) {
      FoundRelation fact = match.get();
      sheet.evidence(each.type(), each.evidence(), fact.evidence(), words(fact), fact.origin());
    }
  }

  private void scoreFound(FoundRelation each) {
    Optional<GoldNearMiss> nearMiss =
        gold.nearMisses().stream().filter(miss -> matches(miss.relation(), each)).findFirst();
    if (isRight(each)) {
      sheet.right(each.type(), words(each), each.evidence(), each.origin());
    } else if (isAnyActorOfAnOptionalMeasure(each)) {
      sheet.passedOver(each.type(), words(each), each.evidence(), each.origin());
    } else if (nearMiss.isPresent()) {
      String words = words(each) + " (" + nearMiss.get().why() + ")";
      sheet.wrong(each.type(), Cause.NEAR_MISS, words, each.evidence(), each.origin());
    } else {
      sheet.wrong(each.type(), causes.ofWrong(each), words(each), each.evidence(), each.origin());
    }
  }

  private boolean isRight(FoundRelation fact) {
    return goldRelations.stream().anyMatch(each -> matches(each, fact));
  }

  private boolean matches(GoldRelation is, FoundRelation fact) {
    return RelationMatch.matches(is, fact, assignment);
  }

  /** Who carries out what need not be found is not held against the tool. */
  private boolean isAnyActorOfAnOptionalMeasure(FoundRelation each) {
    Set<String> tails = assignment.standsFor(each.tail());
    return each.type().equals(IMPLEMENTS)
        && !assignment.standsFor(each.head()).isEmpty()
        && !tails.isEmpty()
        && tails.stream().noneMatch(id -> goldEntities.get(id).required());
  }

  private String words(GoldRelation each) {
    return goldEntities.get(each.head()).name() + " → " + goldEntities.get(each.tail()).name();
  }

  private String words(FoundRelation each) {
    return foundNames.get(each.head()) + " → " + foundNames.get(each.tail());
  }
}
