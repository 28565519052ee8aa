package org.reformgraph.propose;

import static org.reformgraph.model.EntityType.AGENCY;
import static org.reformgraph.model.EntityType.MEASURE;
import static org.reformgraph.model.EntityType.PLATFORM;
import static org.reformgraph.model.EntityType.POLICY;
import static org.reformgraph.model.EntityType.REGION;

import java.util.Set;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/** What can stand at the ends of a relation. */
record Ends(Set<EntityType> heads, Set<EntityType> tails) {
  static Ends of(RelationType type) {
    return switch (type) {
      case IMPLEMENTS -> new Ends(Set.of(REGION, AGENCY), Set.of(MEASURE, POLICY));
      case ISSUES -> new Ends(Set.of(REGION, AGENCY), Set.of(POLICY));
      case OPERATES -> new Ends(Set.of(REGION, AGENCY), Set.of(PLATFORM));
      case DELIVERED_ON -> new Ends(Set.of(MEASURE), Set.of(PLATFORM));
      case CONNECTS_TO -> new Ends(Set.of(PLATFORM), Set.of(PLATFORM));
      case COOPERATES_WITH -> new Ends(Set.of(REGION), Set.of(REGION));
      case COPIES_FROM -> new Ends(Set.of(REGION, AGENCY), Set.of(REGION));
      case BASED_ON -> new Ends(Set.of(MEASURE, POLICY), Set.of(POLICY));
    };
  }
}
