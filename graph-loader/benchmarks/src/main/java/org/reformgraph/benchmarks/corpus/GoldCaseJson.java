package org.reformgraph.benchmarks.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is known of a case, as {@code evaluate} reads it. */
final class GoldCaseJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> TYPES =
      Map.of(
          "city", "Region",
          "origin", "Region",
          "agency", "Agency",
          "agency2", "Agency",
          "measure", "Measure",
          "measure2", "Measure",
          "coined", "Measure",
          "platform", "Platform",
          "policy", "Policy");

  /** An actor's city may stand for it, and it for its city. */
  private static final Set<String> ACTS = Set.of("IMPLEMENTS", "ISSUES", "OPERATES", "COPIES_FROM");

  private static final String PLANNED = "PLANNED ";

  private final MadeCase made;
  private final ObjectNode gold = JSON.createObjectNode();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<String, Set<String>> actors = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  private GoldCaseJson(String id, MadeCase made) {
    this.made = made;
    gold.put("case", id);
    gold.put("title", made.title());
    gold.putArray("entities");
    gold.putArray("relations");
    gold.putArray("outcomes");
  }

  static String of(String id, MadeCase made) {
    return new GoldCaseJson(id, made).text();
  }

  private String text() {
    entity("city", Map.of("city", made.city().name()));
    List<MadeStatement> facts = made.statements().stream().filter(s -> !isPlan(s)).toList();
    facts.forEach(this::actors);
    facts.forEach(this::statement);
    made.statements().stream().filter(GoldCaseJson::isPlan).forEach(this::plan);
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gold);
  }

  private static boolean isPlan(MadeStatement statement) {
    return statement.fact().startsWith(PLANNED);
  }

  /** What is only planned may be found as a thing, but need not. */
  private void plan(MadeStatement statement) {
    entity(statement.fact().substring(PLANNED.length()), statement.slots(), false);
  }

  private void actors(MadeStatement statement) {
    List<String> words = List.of(statement.fact().split(" "));
    if (ACTS.contains(words.get(0))) {
      actors
          .computeIfAbsent(key(words, statement), key -> new HashSet<>())
          .add(entity(words.get(1), statement.slots()));
    }
  }

  private String key(List<String> words, MadeStatement statement) {
    return words.get(0) + entity(words.get(2), statement.slots());
  }

  private void statement(MadeStatement statement) {
    List<String> words = List.of(statement.fact().split(" ", 2));
    if (words.get(0).equals("OUTCOME")) {
      outcome(words.get(1), statement);
    } else {
      relation(List.of(statement.fact().split(" ")), statement);
    }
  }

  private void relation(List<String> words, MadeStatement statement) {
    String head = entity(words.get(1), statement.slots());
    String tail = entity(words.get(2), statement.slots());
    if (head.equals(tail) || !told.add(words.get(0) + head + tail)) {
      return;
    }
    ObjectNode relation = ((ArrayNode) gold.get("relations")).addObject();
    relation.put("type", words.get(0));
    relation.put("head", head);
    ArrayNode alternatives = relation.putArray("headAlternatives");
    if (ACTS.contains(words.get(0))) {
      alternatives.add("e1");
      actors.get(key(words, statement)).stream().sorted().forEach(alternatives::add);
    }
    relation.put("tail", tail);
    relation.put("required", true);
    relation.put("evidence", statement.sentence());
  }

  private void outcome(String told, MadeStatement statement) {
    String[] parts = Template.fill(told, statement.slots()).split("\\|");
    ObjectNode outcome = ((ArrayNode) gold.get("outcomes")).addObject();
    outcome.put("metric", parts[0]);
    outcome.put("value", parts[1]);
    outcome.put("unit", parts[2]);
    outcome.put("required", true);
    outcome.put("evidence", statement.sentence());
  }

  /** The id of what fills a slot. */
  private String entity(String slot, Map<String, String> slots) {
    return entity(slot, slots, true);
  }

  private String entity(String slot, Map<String, String> slots, boolean required) {
    String name = slot.equals("policy") ? slots.get("city") + slots.get(slot) : slots.get(slot);
    String type = TYPES.get(slot);
    String id = ids.get(type + name);
    if (id != null) {
      return id;
    }
    String next = "e" + (ids.size() + 1);
    ids.put(type + name, next);
    ObjectNode entity = ((ArrayNode) gold.get("entities")).addObject();
    entity.put("id", next);
    entity.put("type", type);
    entity.put("name", name);
    entity.putArray("aliases");
    entity.put("required", required);
    return next;
  }
}
