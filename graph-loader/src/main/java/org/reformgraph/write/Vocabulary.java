package org.reformgraph.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;
import org.reformgraph.hanlp.Pinyin;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;
import org.reformgraph.model.EntityType;
import org.reformgraph.model.Topic;

/**
 * The nodes that are there whatever the documents say: topics and concepts.
 *
 * <p>A digest of them, of the gazetteer and of the deictics stands on the graph: a graph that was
 * derived from another vocabulary has all its entities derived anew.
 */
final class Vocabulary {
  private static final String TOPICS =
      """
      UNWIND $rows AS row
      MERGE (t:Topic {id: row.id})
      SET t = row
      """;
  private static final String OLD_CONCEPTS =
      "MATCH (c:Concept) WHERE NOT c.id IN $ids WITH c LIMIT $most DETACH DELETE c";
  private static final String CONCEPTS =
      """
      UNWIND $rows AS row
      MERGE (c:Concept {id: row.id})
      SET c = row
      """;
  private static final String OLD_BROADER =
      "MATCH (:Concept)-[b:BROADER]->(:Concept) WITH b LIMIT $most DELETE b";
  private static final String BROADER =
      """
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.id})
      MATCH (b:Concept {id: row.broader})
      CREATE (c)-[:BROADER]->(b)
      """;
  private static final String OLD_RELATED =
      "MATCH (:Concept)-[r:RELATED]->(:Concept) WITH r LIMIT $most DELETE r";
  private static final String RELATED =
      """
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.id})
      MATCH (o:Concept {id: row.related})
      CREATE (c)-[:RELATED]->(o)
      """;
  private static final String SAME =
      "MATCH (g:GraphInfo {id: 'graph'}) RETURN g.vocabulary = $digest AS same";
  private static final String UNSETTLE =
      "MATCH (n:Region|Agency|Policy|Platform|Measure) SET n:Stale";
  private static final String UNSETTLE_SOME =
      """
      MATCH (n:%s) WHERE n.id > $after
      WITH n ORDER BY n.id LIMIT $most
      SET n:Stale
      RETURN max(n.id) AS last
      """;
  private static final String FORGET = "MATCH (g:GraphInfo {id: 'graph'}) REMOVE g.vocabulary";
  private static final String REMEMBER =
      "MATCH (g:GraphInfo {id: 'graph'}) SET g.vocabulary = $digest";

  private static final int IN_A_STEP = 1_000;

  /** What is derived of entities: graphs that were derived with less are derived anew. */
  private static final String PROPERTIES = "\npinyin";

  private final List<Map<String, Object>> topics;
  private final List<Map<String, Object>> concepts;
  private final List<Map<String, Object>> broader;
  private final List<Map<String, Object>> related;
  private final Set<Object> conceptIds;
  private final String digest;

  Vocabulary(Gazetteer gazetteer, ConceptLookup lookup, Deictics deictics) {
    List<ConceptLookup.Entry> entries =
        lookup.all().stream().sorted(Comparator.comparing(ConceptLookup.Entry::code)).toList();
    topics = Arrays.stream(Topic.values()).map(Vocabulary::row).toList();
    concepts = entries.stream().map(Vocabulary::row).toList();
    conceptIds = concepts.stream().map(c -> c.get("id")).collect(Collectors.toSet());
    broader = entries.stream().flatMap(e -> broader(e).stream()).toList();
    related = entries.stream().flatMap(e -> related(e).stream()).toList();
    digest =
        digest(
            gazetteer.all() + "\n" + deictics + "\n" + entries + "\n" + topics.size() + PROPERTIES);
  }

  /** In one transaction, unless the graph is of this state. */
  private void write(TransactionContext tx) {
    Map<String, Object> state = Map.of("digest", digest);
    if (tx.run(SAME, state).single().get("same").asBoolean(false)) {
      return;
    }
    LoadCount.unsettled(tx);
    tx.run(TOPICS, Map.of("rows", topics)).consume();
    delete(tx, OLD_CONCEPTS, Integer.MAX_VALUE);
    tx.run(CONCEPTS, Map.of("rows", concepts)).consume();
    delete(tx, OLD_BROADER, Integer.MAX_VALUE);
    tx.run(BROADER, Map.of("rows", broader)).consume();
    delete(tx, OLD_RELATED, Integer.MAX_VALUE);
    tx.run(RELATED, Map.of("rows", related)).consume();
    tx.run(UNSETTLE).consume();
    tx.run(REMEMBER, state).consume();
  }

  /**
   * Brings the graph's vocabulary to this state, in several transactions where one is too large for
   * Neo4j's memory. Until the last of them the graph counts as one of another vocabulary.
   */
  void write(Writing writing) {
    try {
      writing.run(
          tx -> {
            GraphSchema.lock(tx);
            write(tx);
            return null;
          });
    } catch (TransactionTooLargeException e) {
      writeInSteps(writing, new Steps(writing, IN_A_STEP));
    }
  }

  private void writeInSteps(Writing writing, Steps steps) {
    change(writing, FORGET, Map.of());
    for (String query : List.of(OLD_RELATED, OLD_BROADER, OLD_CONCEPTS)) {
      while (steps.run(some -> tx -> delete(tx, query, some)) > 0) {
        // there may be more
      }
    }
    steps.each(topics, (tx, rows) -> change(tx, TOPICS, Map.of("rows", rows)));
    steps.each(concepts, (tx, rows) -> change(tx, CONCEPTS, Map.of("rows", rows)));
    steps.each(broader, (tx, rows) -> change(tx, BROADER, Map.of("rows", rows)));
    steps.each(related, (tx, rows) -> change(tx, RELATED, Map.of("rows", rows)));
    for (EntityType type : EntityType.values()) {
      String unsettle = UNSETTLE_SOME.formatted(type.label());
      String after = "";
      while (after != null) {
        Map<String, Object> from = Map.of("after", after);
        after = steps.run(some -> tx -> unsettle(tx, unsettle, from, some));
      }
    }
    change(writing, REMEMBER, Map.of("digest", digest));
  }

  /** How much of old concepts and their links was deleted. */
  private int delete(TransactionContext tx, String query, int most) {
    GraphSchema.lock(tx);
    LoadCount.unsettled(tx);
    Map<String, Object> parameters = Map.of("ids", List.copyOf(conceptIds), "most", most);
    SummaryCounters counters = tx.run(query, parameters).consume().counters();
    return counters.nodesDeleted() + counters.relationshipsDeleted();
  }

  private static String unsettle(
      TransactionContext tx, String query, Map<String, Object> from, int most) {
    GraphSchema.lock(tx);
    LoadCount.unsettled(tx);
    Map<String, Object> parameters = new HashMap<>(from);
    parameters.put("most", most);
    return tx.run(query, parameters).single().get("last").asString(null);
  }

  private static void change(Writing writing, String query, Map<String, Object> parameters) {
    writing.run(
        tx -> {
          change(tx, query, parameters);
          return null;
        });
  }

  private static void change(TransactionContext tx, String query, Map<String, Object> parameters) {
    GraphSchema.lock(tx);
    LoadCount.unsettled(tx);
    tx.run(query, parameters).consume();
  }

  /** All of it as rows. */
  void rows(RowSink sink) throws IOException {
    for (Map<String, Object> topic : topics) {
      sink.node("Topic", topic);
    }
    for (Map<String, Object> concept : concepts) {
      sink.node("Concept", concept);
    }
    links("BROADER", "broader", broader, sink);
    links("RELATED", "related", related, sink);
  }

  private void links(String type, String end, List<Map<String, Object>> links, RowSink sink)
      throws IOException {
    for (Map<String, Object> link : links) {
      String to = (String) link.get(end);
      if (conceptIds.contains(to)) {
        sink.relation(type, (String) link.get("id"), to, Map.of());
      }
    }
  }

  /** Whether there is a concept of this code. */
  boolean has(String concept) {
    return conceptIds.contains(conceptId(concept));
  }

  /** What a graph carries that was derived with it. */
  String digest() {
    return digest;
  }

  static String topicId(Topic topic) {
    return "topic/" + topic.code();
  }

  static String conceptId(String code) {
    return "concept/" + code;
  }

  private static Map<String, Object> row(Topic topic) {
    return Map.of(
        "id",
        topicId(topic),
        "code",
        topic.code(),
        "name",
        topic.zh(),
        "nameEn",
        topic.en(),
        "aliases",
        List.of(topic.en()),
        "pinyin",
        Pinyin.of(topic.zh(), List.of()));
  }

  private static Map<String, Object> row(ConceptLookup.Entry concept) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", conceptId(concept.code()));
    properties.put("code", concept.code());
    properties.put("name", concept.zh());
    properties.put("nameEn", concept.en());
    properties.put("aliases", concept.aliases());
    properties.put("pinyin", Pinyin.of(concept.zh(), concept.aliases()));
    return properties;
  }

  private static List<Map<String, Object>> broader(ConceptLookup.Entry concept) {
    return concept.broader().stream()
        .distinct()
        .map(b -> Map.<String, Object>of("id", conceptId(concept.code()), "broader", conceptId(b)))
        .toList();
  }

  /** One relation a pair: it starts at the lower id. */
  private static List<Map<String, Object>> related(ConceptLookup.Entry concept) {
    return concept.related().stream()
        .filter(other -> concept.code().compareTo(other) < 0)
        .map(o -> Map.<String, Object>of("id", conceptId(concept.code()), "related", conceptId(o)))
        .toList();
  }

  private static String digest(String state) {
    return UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
