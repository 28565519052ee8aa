package org.reformgraph.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts that a scorer must count right: the extracted ones, the gold itself, and damaged ones. */
enum FactsVariant {
  EXTRACTED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return extracted;
    }
  },

  ONE_CASE {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return extracted.stream()
          .filter(
              found -> gold.stream().anyMatch(g -> g.at("/title").equals(found.at("/case/title"))))
          .limit(1)
          .toList();
    }
  },

  /** The required gold as an extractor would have written it. */
  GOLD {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return gold.stream().map(FactsVariant::asFacts).toList();
    }
  },

  /** The same with one entity a type that holds every name. */
  GOLD_MERGED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return gold.stream().map(FactsVariant::asFacts).map(FactsVariant::merged).toList();
    }
  },

  EVERY_THIRD_RELATION_DROPPED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, facts -> removeEvery(3, relations(facts)));
    }
  },

  ENTITIES_DOUBLED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::doubleEntities);
    }
  },

  ENDS_SWAPPED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, facts -> relations(facts).forEach(FactsVariant::swap));
    }
  },

  HEADS_MOVED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::moveHeads);
    }
  },

  NEIGHBOURS_MERGED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::mergeNeighbours);
    }
  },

  TYPES_CHANGED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::changeTypes);
    }
  },

  STATUS_CHANGED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::changeStatus);
    }
  },

  /** Names without their first character and without any other name. */
  NAMES_CUT {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::cutNames);
    }
  },

  OUTCOMES_BLURRED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::blurOutcomes);
    }
  },

  LINKS_AND_TOPICS_CHANGED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      return damaged(extracted, FactsVariant::changeLinksAndTopics);
    }
  },

  /** Cases twice and in reverse, titles shortened: whose is whose is harder to tell. */
  CASES_MIXED {
    @Override
    List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold) {
      List<ObjectNode> lines = new ArrayList<>(damaged(extracted, FactsVariant::shortenTitle));
      lines.addAll(damaged(extracted, facts -> removeEvery(2, entities(facts))));
      Collections.reverse(lines);
      return lines;
    }
  };

  /** The lines of the facts file; what is given stays as it is. */
  abstract List<ObjectNode> of(List<ObjectNode> extracted, List<ObjectNode> gold);

  private static List<ObjectNode> damaged(List<ObjectNode> facts, Consumer<ObjectNode> damage) {
    List<ObjectNode> copies = facts.stream().map(ObjectNode::deepCopy).toList();
    copies.forEach(damage);
    return copies;
  }

  private static ArrayNode entities(ObjectNode facts) {
    return (ArrayNode) facts.get("entities");
  }

  private static ArrayNode relations(ObjectNode facts) {
    return (ArrayNode) facts.get("relations");
  }

  private static ArrayNode outcomes(ObjectNode facts) {
    return (ArrayNode) facts.get("outcomes");
  }

  private static ObjectNode asFacts(ObjectNode gold) {
    ObjectNode facts = gold.objectNode();
    facts.putObject("document").set("name", gold.get("case"));
    facts.putObject("case").set("title", gold.get("title"));
    for (String key : List.of("entities", "relations", "outcomes")) {
      ArrayNode required = facts.putArray(key);
      gold.get(key).forEach(each -> add(required, each));
    }
    facts.set("topics", gold.at("/topics/required"));
    return facts;
  }

  private static void add(ArrayNode required, JsonNode each) {
    if (each.path("required").asBoolean(true)) {
      required.add(each.deepCopy());
    }
  }

  private static ObjectNode merged(ObjectNode facts) {
    Map<String, ObjectNode> blobs = new LinkedHashMap<>();
    Map<String, String> types = new HashMap<>();
    for (JsonNode each : entities(facts)) {
      String type = each.get("type").asString();
      types.put(each.get("id").asString(), type);
      ObjectNode blob =
          blobs.computeIfAbsent(type, t -> ((ObjectNode) each.deepCopy()).put("id", t));
      ((ArrayNode) blob.get("aliases"))
          .add(each.get("name"))
          .addAll((ArrayNode) each.get("aliases"));
    }
    ArrayNode kept = facts.arrayNode();
    for (JsonNode each : relations(facts)) {
      String head = types.get(each.get("head").asString());
      String tail = types.get(each.get("tail").asString());
      if (head != null && tail != null) {
        kept.add(((ObjectNode) each.deepCopy()).put("head", head).put("tail", tail));
      }
    }
    facts.putArray("entities").addAll(blobs.values());
    facts.set("relations", kept);
    return facts;
  }

  private static void removeEvery(int step, ArrayNode facts) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (i % step == 0) {
        facts.remove(i);
      }
    }
  }

  private static void doubleEntities(ObjectNode facts) {
    ArrayNode entities = entities(facts);
    for (int i = entities.size() - 1; i >= 0; i -= 2) {
      ObjectNode second = (ObjectNode) entities.get(i).deepCopy();
      second.put("id", "x" + second.get("id").asString());
      entities.insert(i % 4 == 0 ? 0 : entities.size(), second);
    }
    for (int i = 0; i < relations(facts).size(); i += 5) {
      ObjectNode relation = (ObjectNode) relations(facts).get(i);
      relation.put("head", "x" + relation.get("head").asString());
    }
  }

  private static void swap(JsonNode relation) {
    JsonNode head = relation.get("head");
    ((ObjectNode) relation).set("head", relation.get("tail")).set("tail", head);
  }

  private static void moveHeads(ObjectNode facts) {
    ArrayNode entities = entities(facts);
    int i = 0;
    for (JsonNode relation : relations(facts)) {
      ((ObjectNode) relation).set("head", entities.get(i++ * 7 % entities.size()).get("id"));
    }
  }

  private static void mergeNeighbours(ObjectNode facts) {
    ArrayNode entities = entities(facts);
    for (int i = 0; i + 1 < entities.size(); i += 3) {
      ObjectNode first = (ObjectNode) entities.get(i);
      ObjectNode second = (ObjectNode) entities.get(i + 1);
      ArrayNode aliases = (ArrayNode) first.get("aliases");
      aliases.add(second.get("name")).addAll((ArrayNode) second.get("aliases"));
      second.set("type", first.get("type"));
    }
  }

  private static void changeTypes(ObjectNode facts) {
    List<String> types = List.of("Region", "Agency", "Policy", "Platform", "Measure", "Person");
    for (int i = 0; i < entities(facts).size(); i += 4) {
      ((ObjectNode) entities(facts).get(i)).put("type", types.get(i / 4 % types.size()));
    }
    List<String> relations = List.of("IMPLEMENTS", "COPIES_FROM", "CONNECTS_TO", "BASED_ON");
    for (int i = 0; i < relations(facts).size(); i += 4) {
      ((ObjectNode) relations(facts).get(i)).put("type", relations.get(i / 4 % relations.size()));
    }
  }

  private static void changeStatus(ObjectNode facts) {
    List<String> statuses = List.of("planned", "asserted", "negated", "asserted", "advised");
    int i = 0;
    for (ArrayNode all : List.of(entities(facts), relations(facts), outcomes(facts))) {
      for (JsonNode each : all) {
        ((ObjectNode) each).put("status", statuses.get(i++ % statuses.size()));
      }
    }
  }

  private static void cutNames(ObjectNode facts) {
    for (JsonNode each : entities(facts)) {
      ObjectNode entity = (ObjectNode) each;
      entity.put("name", entity.get("name").asString().substring(1));
      entity.putArray("aliases");
      entity.remove("mentions");
    }
  }

  private static void blurOutcomes(ObjectNode facts) {
    for (int i = 0; i < outcomes(facts).size(); i++) {
      ObjectNode outcome = (ObjectNode) outcomes(facts).get(i);
      switch (i % 4) {
        case 0 -> outcome.put("metric", "");
        case 1 -> outcome.put("evidence", "");
        case 2 -> outcome.put("unit", "");
        default ->
            outcome
                .put("value", outcome.get("value").asString() + outcome.get("unit").asString())
                .put("unit", "");
      }
    }
  }

  private static void changeLinksAndTopics(ObjectNode facts) {
    for (int i = 0; i < entities(facts).size(); i += 3) {
      ((ObjectNode) entities(facts).get(i)).put("adminCode", "110000").putNull("region");
    }
    ((ArrayNode) facts.get("topics")).add("taxes").add("no-such-topic");
  }

  private static void shortenTitle(ObjectNode facts) {
    ObjectNode info = (ObjectNode) facts.get("case");
    String title = info.get("title").asString();
    info.put("title", title.substring(0, Math.max(4, title.length() / 2)));
  }
}
