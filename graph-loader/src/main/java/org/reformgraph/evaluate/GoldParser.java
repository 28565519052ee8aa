package org.reformgraph.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.reformgraph.facts.BadFactsException;
import org.reformgraph.facts.JsonFields;
import org.reformgraph.model.RelationType;
import org.reformgraph.model.Topic;

/**
 * From a gold file's text to its case. What the format does not know is an error, since a slip of
 * the annotator would otherwise pass for a fact that nothing finds.
 */
final class GoldParser {
  private static final Set<String> NEAR_MISSES =
      Set.of("planned", "advised", "negated", "reversed", "visited");
  private static final Set<String> DIRECTIONS = Set.of("increase", "decrease", "level");

  private final Set<String> ids = new HashSet<>();

  private GoldParser() {}

  static GoldCase parse(String text) throws BadFactsException {
    return new GoldParser().goldCase(JsonFields.parse(text));
  }

  private GoldCase goldCase(JsonFields json) throws BadFactsException {
    List<GoldEntity> entities = new ArrayList<>();
    for (JsonFields each : json.objects("entities")) {
      entities.add(entity(each));
    }
    List<GoldRelation> relations = new ArrayList<>();
    for (JsonFields each : json.objects("relations")) {
      relations.add(relation(each));
    }
    List<GoldNearMiss> nearMisses = new ArrayList<>();
    for (JsonFields each : json.objectsIfAny("nearMisses")) {
      nearMisses.add(new GoldNearMiss(relation(each), oneOf(each, "why", NEAR_MISSES)));
    }
    List<GoldOutcome> outcomes = new ArrayList<>();
    for (JsonFields each : json.objectsIfAny("outcomes")) {
      outcomes.add(outcome(each));
    }
    Optional<JsonFields> topics =
        json.has("topics") ? Optional.of(json.object("topics")) : Optional.empty();
    return new GoldCase(
        json.text("case"),
        json.text("title"),
        entities,
        relations,
        nearMisses,
        outcomes,
        topics(topics, "required"),
        topics(topics, "optional"));
  }

  private GoldEntity entity(JsonFields json) throws BadFactsException {
    String id = json.text("id");
    if (!ids.add(id)) {
      throw json.bad("id", "is given twice: " + id);
    }
    return new GoldEntity(
        id,
        oneOf(json, "type", ScoredTypes.entities()),
        json.text("name"),
        json.textsIfAny("aliases"),
        json.textOrNull("adminCode"),
        json.textOrNull("region"),
        json.flag("required", true));
  }

  private GoldRelation relation(JsonFields json) throws BadFactsException {
    List<String> alternatives = json.textsIfAny("headAlternatives");
    for (String id : alternatives) {
      requireKnown(json, "headAlternatives", id);
    }
    requireKnown(json, "head", json.text("head"));
    requireKnown(json, "tail", json.text("tail"));
    return new GoldRelation(
        oneOf(json, "type", Stream.of(RelationType.values()).map(RelationType::name).toList()),
        json.text("head"),
        alternatives,
        json.text("tail"),
        json.flag("required", true),
        json.textOrNull("evidence"));
  }

  private static GoldOutcome outcome(JsonFields json) throws BadFactsException {
    if (json.has("direction")) {
      oneOf(json, "direction", DIRECTIONS);
    }
    String unit = json.textOrNull("unit");
    return new GoldOutcome(
        json.text("metric"),
        json.text("value"),
        unit == null ? "" : unit,
        json.flag("required", true),
        json.textOrNull("evidence"));
  }

  private static Set<String> topics(Optional<JsonFields> json, String key)
      throws BadFactsException {
    Set<String> topics = new HashSet<>();
    if (json.isPresent()) {
      for (String code : json.get().textsIfAny(key)) {
        if (Topic.ofCode(code).isEmpty()) {
          throw json.get().bad(key, "holds what is no topic: " + code);
        }
        topics.add(code);
      }
    }
    return topics;
  }

  private void requireKnown(JsonFields json, String key, String id) throws BadFactsException {
    if (!ids.contains(id)) {
      throw json.bad(key, "names no entity of the case: " + id);
    }
  }

  private static String oneOf(JsonFields json, String key, Collection<String> all)
      throws BadFactsException {
    String value = json.text(key);
    if (!all.contains(value)) {
      throw json.bad(key, "is none of " + all.stream().sorted().toList() + ": " + value);
    }
    return value;
  }
}
