package org.reformgraph.embed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.reformgraph.cypher.schema.GraphSchema;

/**
 * The vectors in the graph. They stand on nodes of their own, which have the ids of what they
 * belong to, so that who reads a measure does not read its vector.
 *
 * <p>What is to be made carries the label {@code PendingEmbedding}: a run that was broken off, or
 * left out, leaves nothing forgotten.
 */
final class EmbeddingStore {
  private static final String COUNT = "MATCH (e:PendingEmbedding) RETURN count(e) AS count";
  private static final String PENDING =
      """
      MATCH (e:PendingEmbedding)
      WITH e LIMIT $page
      MATCH (m:Measure {id: e.id})
      RETURN e.id AS id, e.asked AS asked, e.key AS key, m.name AS name,
        COLLECT { MATCH (m)-[:CLASSIFIED_AS]->(c) RETURN c.code ORDER BY c.code } AS concepts,
        COLLECT {
          MATCH (m)-[r]-() WHERE r.evidence IS NOT NULL AND type(r) <> 'UNREALISED'
          RETURN r.evidence ORDER BY type(r) <> 'IMPLEMENTS', r.confidence DESC, r.evidence LIMIT 1
        } AS sentences
      """;
  private static final String SAVE =
      """
      UNWIND $rows AS row
      MATCH (e:MeasureEmbedding {id: row.id})
      WHERE e.asked = row.asked
      SET e.key = row.key, e.kinds = row.kinds, e.weights = row.weights
      REMOVE e:PendingEmbedding
      WITH e, row
      CALL db.create.setNodeVectorProperty(e, 'vector', row.vector)
      """;
  private static final String KEEP =
      """
      UNWIND $rows AS row
      MATCH (e:MeasureEmbedding {id: row.id})
      WHERE e.asked = row.asked
      REMOVE e:PendingEmbedding
      """;
  private static final String CONCEPTS =
      "MATCH (e:ConceptEmbedding) RETURN e.id AS id, e.key AS key, e.vector AS vector";
  private static final String SAVE_CONCEPTS =
      """
      UNWIND $rows AS row
      MERGE (e:ConceptEmbedding {id: row.id})
      SET e.key = row.key
      WITH e, row
      CALL db.create.setNodeVectorProperty(e, 'vector', row.vector)
      """;
  private static final String ALL =
      "MATCH (e:MeasureEmbedding) SET e:PendingEmbedding, e.asked = e.asked + 1";

  private final Driver driver;

  EmbeddingStore(Driver driver) {
    this.driver = driver;
  }

  /**
   * A measure whose vector is to be made.
   *
   * @param asked how often it was asked for; tells whether it was again since
   * @param key of the vector that it has; empty when it has none
   */
  record Pending(String id, long asked, String key, MeasureText text) {
    private static Pending of(Record row) {
      List<String> sentences = row.get("sentences").asList(Value::asString);
      return new Pending(
          row.get("id").asString(),
          row.get("asked").asLong(),
          row.get("key").asString(""),
          new MeasureText(
              row.get("name").asString(),
              row.get("concepts").asList(Value::asString),
              sentences.isEmpty() ? "" : sentences.get(0)));
    }
  }

  /** A vector with its key. */
  record Keyed(String key, UnitVector vector) {}

  long pending() {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(COUNT).single().get("count").asLong());
    }
  }

  List<Pending> pending(int page) {
    try (Session session = driver.session()) {
      return session.executeRead(tx -> tx.run(PENDING, Map.of("page", page)).list(Pending::of));
    }
  }

  /** Puts all measures on the list. */
  void askForAll() {
    write(ALL, Map.of());
  }

  void save(List<Pending> measures, List<String> keys, List<MeasureEmbedding> embeddings) {
    List<Map<String, Object>> rows = new ArrayList<>(measures.size());
    for (int i = 0; i < measures.size(); i++) {
      Map<String, Object> row = row(measures.get(i));
      MeasureEmbedding embedding = embeddings.get(i);
      row.put("key", keys.get(i));
      row.put("vector", numbers(embedding.vector()));
      row.put("kinds", embedding.kinds().stream().map(Kind::concept).toList());
      row.put("weights", embedding.kinds().stream().map(Kind::weight).toList());
      rows.add(row);
    }
    write(SAVE, Map.of("rows", rows));
  }

  /** Takes measures from the list whose vectors are right as they are. */
  void keep(List<Pending> measures) {
    write(KEEP, Map.of("rows", measures.stream().map(EmbeddingStore::row).toList()));
  }

  /** The concepts' vectors, by the id of the concept. */
  Map<String, Keyed> concepts() {
    try (Session session = driver.session()) {
      return session.executeRead(
          tx ->
              tx.run(CONCEPTS).stream()
                  .collect(
                      Collectors.toMap(row -> row.get("id").asString(), EmbeddingStore::keyed)));
    }
  }

  void saveConcepts(Map<String, Keyed> concepts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    concepts.forEach(
        (id, keyed) ->
            rows.add(Map.of("id", id, "key", keyed.key(), "vector", numbers(keyed.vector()))));
    write(SAVE_CONCEPTS, Map.of("rows", rows));
  }

  private static Map<String, Object> row(Pending measure) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", measure.id());
    row.put("asked", measure.asked());
    return row;
  }

  private static Keyed keyed(Record row) {
    List<Float> numbers = row.get("vector").asList(Value::asFloat);
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.get(i);
    }
    return new Keyed(row.get("key").asString(), UnitVector.of(values));
  }

  private static List<Double> numbers(UnitVector vector) {
    List<Double> numbers = new ArrayList<>();
    for (float value : vector.values()) {
      numbers.add((double) value);
    }
    return numbers;
  }

  private void write(String cypher, Map<String, Object> parameters) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            GraphSchema.lock(tx);
            tx.run(cypher, parameters).consume();
          });
    }
  }
}
