package org.reformgraph.evaluate;

import java.util.Collections;

/** Whether a found relation says what a gold relation says. */
final class RelationMatch {
  private RelationMatch() {}

  /** The type and both ends are the same; of a symmetric type, in either direction. */
  static boolean matches(GoldRelation gold, FoundRelation found, Assignment assignment) {
    return gold.type().equals(found.type())
        && (sameEnds(gold, found, assignment)
            || (ScoredTypes.isSymmetric(gold.type()) && reversed(gold, found, assignment)));
  }

  /** Both ends are the same, whatever the types. */
  static boolean sameEnds(GoldRelation gold, FoundRelation found, Assignment assignment) {
    return isHead(gold, found.head(), assignment) && isTail(gold, found.tail(), assignment);
  }

  /** The head is the other's tail and the tail its head. */
  static boolean reversed(GoldRelation gold, FoundRelation found, Assignment assignment) {
    return isHead(gold, found.tail(), assignment) && isTail(gold, found.head(), assignment);
  }

  static boolean isHead(GoldRelation gold, String found, Assignment assignment) {
    return !Collections.disjoint(gold.heads(), assignment.standsFor(found));
  }

  static boolean isTail(GoldRelation gold, String found, Assignment assignment) {
    return assignment.standsFor(found).contains(gold.tail());
  }
}
