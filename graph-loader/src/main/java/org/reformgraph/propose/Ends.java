package org.reformgraph.propose;

import java.util.EnumSet;
import java.util.Set;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/** What can stand at the ends of a relation. */
record Ends(Set<EntityType> heads, Set<EntityType> tails) {
  static Ends of(RelationType type) {
    Set<EntityType> heads = EnumSet.noneOf(EntityType.class);
    Set<EntityType> tails = EnumSet.noneOf(EntityType.class);
    for (EntityType head : EntityType.values()) {
      for (EntityType tail : EntityType.values()) {
        if (type.joins(head, tail)) {
          heads.add(head);
          tails.add(tail);
        }
      }
    }
    return new Ends(heads, tails);
  }
}
