package org.reformgraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.RelationType;

/** The kinds of facts that are scored, by the names of their rows. */
public final class ScoredTypes {
  /** The row that counts cases found. */
  public static final String CASE = "case";

  /** The row of all entity types together. */
  public static final String ENTITIES = "entities";

  /** The row of all relation types together. */
  public static final String RELATIONS = "relations";

  public static final String OUTCOME = "Outcome";
  public static final String TOPIC = "Topic";

  private static final List<String> ENTITY_TYPES =
      Arrays.stream(EntityType.values()).map(EntityType::label).toList();

  private static final List<String> RELATION_TYPES =
      Arrays.stream(RelationType.values())
          .filter(type -> type != RelationType.BASED_ON)
          .map(RelationType::name)
          .toList();

  /** How short the part of a name without its place may be that still tells an entity. */
  private static final Map<String, Integer> LEAST_ENDING = Map.of("Agency", 4, "Region", 3);

  private ScoredTypes() {}

  /** Labels of the entity types, in the order of the table. */
  public static List<String> entities() {
    return ENTITY_TYPES;
  }

  /** Names of the relation types, in the order of the table. */
  public static List<String> relations() {
    return RELATION_TYPES;
  }

  static boolean isSymmetric(String relation) {
    return Arrays.stream(RelationType.values())
        .anyMatch(type -> type.symmetric() && type.name().equals(relation));
  }

  /** Whether names of two entities of one type let them be the same. */
  static boolean sameName(String type, NameSet a, NameSet b) {
    Integer least = LEAST_ENDING.get(type);
    return a.meets(b) || (least != null && a.endsAlike(b, least));
  }
}
