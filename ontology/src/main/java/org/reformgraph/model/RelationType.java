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

  /** Whether head and tail may be exchanged without changing what is said. */
  public boolean symmetric() {
    return symmetric;
  }
}
