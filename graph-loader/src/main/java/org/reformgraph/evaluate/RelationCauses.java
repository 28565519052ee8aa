package org.reformgraph.evaluate;

import java.util.List;
import java.util.Optional;

/** Why relations of a case were missed or are wrong. */
record RelationCauses(
    List<GoldRelation> gold,
    List<FoundRelation> asserted,
    List<FoundRelation> others,
    Assignment assignment) {
  Cause ofMissed(GoldRelation missed) {
    if (!assignment.isFound(missed.tail())
        || missed.heads().stream().noneMatch(assignment::isFound)) {
      return Cause.END;
    }
    if (others.stream().anyMatch(each -> RelationMatch.matches(missed, each, assignment))) {
      return Cause.STATUS;
    }
    return asserted.stream()
        .filter(this::isWrong)
        .flatMap(each -> difference(missed, each).stream())
        .min(Cause::compareTo)
        .orElse(Cause.NOTHING_LIKE_IT);
  }

  Cause ofWrong(FoundRelation wrong) {
    if (assignment.standsFor(wrong.head()).isEmpty()
        || assignment.standsFor(wrong.tail()).isEmpty()) {
      return Cause.END;
    }
    return gold.stream()
        .flatMap(each -> difference(each, wrong).stream())
        .min(Cause::compareTo)
        .orElse(Cause.NOTHING_LIKE_IT);
  }

  /** In what respect alone the two differ, if it is one. */
  private Optional<Cause> difference(GoldRelation is, FoundRelation each) {
    if (RelationMatch.sameEnds(is, each, assignment)) {
      return Optional.of(Cause.TYPE);
    }
    if (!is.type().equals(each.type())) {
      return Optional.empty();
    }
    if (RelationMatch.reversed(is, each, assignment)) {
      return Optional.of(Cause.DIRECTION);
    }
    if (RelationMatch.isTail(is, each.tail(), assignment)) {
      return Optional.of(Cause.HEAD);
    }
    return RelationMatch.isHead(is, each.head(), assignment) && isMissed(is)
        ? Optional.of(Cause.TAIL)
        : Optional.empty();
  }

  private boolean isWrong(FoundRelation each) {
    return gold.stream().noneMatch(is -> RelationMatch.matches(is, each, assignment));
  }

  private boolean isMissed(GoldRelation is) {
    return is.required()
        && asserted.stream().noneMatch(each -> RelationMatch.matches(is, each, assignment));
  }
}
