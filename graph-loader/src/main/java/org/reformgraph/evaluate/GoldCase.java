package org.reformgraph.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The facts that a careful reader finds in one case.
 *
 * @param id the case's short name, as in {@code a05}
 * @param title as in the text; what finds the case among those extracted
 * @param nearMisses relations that are none; they are not counted, but explain what is wrong
 * @param requiredTopics codes of the indicators that the case is mainly about
 * @param optionalTopics codes of those that it touches
 */
public record GoldCase(
    String id,
    String title,
    List<GoldEntity> entities,
    List<GoldRelation> relations,
    List<GoldNearMiss> nearMisses,
    List<GoldOutcome> outcomes,
    Set<String> requiredTopics,
    Set<String> optionalTopics) {
  public GoldCase {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
    nearMisses = List.copyOf(nearMisses);
    outcomes = List.copyOf(outcomes);
    requiredTopics = Set.copyOf(requiredTopics);
    optionalTopics = Set.copyOf(optionalTopics);
  }

  /** The entities by their ids. */
  Map<String, GoldEntity> entitiesById() {
    return entities.stream().collect(Collectors.toMap(GoldEntity::id, Function.identity()));
  }
}
