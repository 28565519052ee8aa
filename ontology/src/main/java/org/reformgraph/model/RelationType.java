package org.reformgraph.model;

/** What an extracted relation says; the name is also the relationship type in the graph. */
public enum RelationType {
  IMPLEMENTS(false),
  ISSUES(false),
  OPERATES(false),
  DELIVERED_ON(false),
  CONNECTS_TO(true),
  COOPERATES_WITH(true),
  COPIES_FROM(false),
  BASED_ON(false);

  private final boolean symmetric;

  RelationType(boolean symmetric) {
    this.symmetric = symmetric;
  }

  /** Whether a relation of this type can join entities of these types. */
  public boolean joins(EntityType head, EntityType tail) {
    boolean actor = head == EntityType.REGION || head == EntityType.AGENCY;
    return switch (this) {
      case IMPLEMENTS -> actor && (tail == EntityType.MEASURE || tail == EntityType.POLICY);
      case ISSUES -> actor && tail == EntityType.POLICY;
      case OPERATES -> actor && tail == EntityType.PLATFORM;
      case DELIVERED_ON -> head == EntityType.MEASURE && tail == EntityType.PLATFORM;
      case CONNECTS_TO -> head == EntityType.PLATFORM && tail == EntityType.PLATFORM;
      case COOPERATES_WITH -> head == EntityType.REGION && tail == EntityType.REGION;
      case COPIES_FROM -> actor && tail == EntityType.REGION;
      case BASED_ON ->
          (head == EntityType.MEASURE || head == EntityType.POLICY) && tail == EntityType.POLICY;
    };
  }

  /** Whether head and tail may be exchanged without changing what is said. */
  public boolean symmetric() {
    return symmetric;
  }
}
