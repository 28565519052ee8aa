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
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.hanlp.Pinyin;
import org.reformgraph.lexicon.Deictics;
import org.reformgraph.lexicon.Gazetteer;
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
      "MATCH (c:Concept) WHERE NOT c.id IN $ids DETACH DELETE c";
  private static final String CONCEPTS =
      """
      UNWIND $rows AS row
      MERGE (c:Concept {id: row.id})
      SET c = row
      """;
  private static final String OLD_BROADER = "MATCH (:Concept)-[b:BROADER]->(:Concept) DELETE b";
  private static final String BROADER =
      """
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.id})
      MATCH (b:Concept {id: row.broader})
      CREATE (c)-[:BROADER]->(b)
      """;
  private static final String OLD_RELATED = "MATCH (:Concept)-[r:RELATED]->(:Concept) DELETE r";
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
  private static final String REMEMBER =
      "MATCH (g:GraphInfo {id: 'graph'}) SET g.vocabulary = $digest";

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

  /** Brings the graph's vocabulary to this state, unless it is. */
  void write(TransactionContext tx) {
    Map<String, Object> state = Map.of("digest", digest);
    if (tx.run(SAME, state).single().get("same").asBoolean(false)) {
      return;
    }
    LoadCount.unsettled(tx);
    tx.run(TOPICS, Map.of("rows", topics)).consume();
    tx.run(OLD_CONCEPTS, Map.of("ids", concepts.stream().map(c -> c.get("id")).toList())).consume();
    tx.run(CONCEPTS, Map.of("rows", concepts)).consume();
    tx.run(OLD_BROADER).consume();
    tx.run(BROADER, Map.of("rows", broader)).consume();
    tx.run(OLD_RELATED).consume();
    tx.run(RELATED, Map.of("rows", related)).consume();
    tx.run(UNSETTLE).consume();
    tx.run(REMEMBER, state).consume();
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
