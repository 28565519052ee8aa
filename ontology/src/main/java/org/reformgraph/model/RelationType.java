package org.reformgraph.model;

import java.util.Set;

/** What an extracted relation says; the name is also the relationship type in the graph. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are those of Set.of, which never change
public enum RelationType {
  IMPLEMENTS(
      false,
      Set.of(EntityType.REGION, EntityType.AGENCY),
      Set.of(EntityType.MEASURE, EntityType.POLICY)),
  ISSUES(false, Set.of(EntityType.REGION, EntityType.AGENCY), Set.of(EntityType.POLICY)),
  OPERATES(false, Set.of(EntityType.REGION, EntityType.AGENCY), Set.of(EntityType.PLATFORM)),
  DELIVERED_ON(false, Set.of(EntityType.MEASURE), Set.of(EntityType.PLATFORM)),
  CONNECTS_TO(true, Set.of(EntityType.PLATFORM), Set.of(EntityType.PLATFORM)),
  COOPERATES_WITH(true, Set.of(EntityType.REGION), Set.of(EntityType.REGION)),
  COPIES_FROM(false, Set.of(EntityType.REGION, EntityType.AGENCY), Set.of(EntityType.REGION)),
  BASED_ON(false, Set.of(EntityType.MEASURE, EntityType.POLICY), Set.of(EntityType.POLICY));

  private final boolean symmetric;
  private final Set<EntityType> heads;
  private final Set<EntityType> tails;

  RelationType(boolean symmetric, Set<EntityType> heads, Set<EntityType> tails) {
    this.symmetric = symmetric;
    this.heads = heads;
    this.tails = tails;
  }

  /** Whether a relation of this type can join entities of these types. */
  public boolean joins(EntityType head, EntityType tail) {
    return heads.contains(head) && tails.contains(tail);
  }

  /** Whether head and tail may be exchanged without changing what is said. */
  public boolean symmetric() {
    return symmetric;
  }
}
