package org.reformgraph.embed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.reformgraph.cypher.loads.LoadCount;
import org.reformgraph.cypher.schema.GraphSchema;

/**
 * The vectors in the graph. They stand on nodes of their own, which have the ids of what they
 * belong to, so that who reads a measure does not read its vector.
 *
 * <p>What is to be made carries the label {@code PendingEmbedding}: a run that was broken off, or
 * left out, leaves nothing forgotten.
 */
final class EmbeddingStore {
  private static final int AT_ONCE = 10_000;

  private static final String MADE_WITH =
      """
      MATCH (g:GraphInfo {id: 'graph'})
      RETURN coalesce(g.embeddingModel, '') AS model, coalesce(g.embeddingScheme, '') AS scheme
      """;
  private static final String MAKE_WITH =
      """
      MATCH (g:GraphInfo {id: 'graph'})
      SET g.embeddingModel = $model, g.embeddingScheme = $scheme
      """;
  private static final String ASK =
      """
      MATCH (m:Measure) WHERE m.id > $after
      WITH m ORDER BY m.id LIMIT $page
      MERGE (e:MeasureEmbedding {id: m.id})
      SET e:PendingEmbedding, e.asked = coalesce(e.asked, 0) + 1
      RETURN max(m.id) AS last
      """;
  private static final String ORPHANS =
      """
      MATCH (e:MeasureEmbedding)
      WHERE NOT EXISTS { MATCH (m:Measure) WHERE m.id = e.id }
      WITH e LIMIT $page
      DELETE e
      """;
  private static final String PENDING_ORPHANS =
      """
      MATCH (e:PendingEmbedding)
      WHERE NOT EXISTS { MATCH (m:Measure) WHERE m.id = e.id }
      WITH e LIMIT $page
      DELETE e
      """;
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
          RETURN r.evidence
          ORDER BY type(r) <> 'IMPLEMENTS', coalesce(r.confidence, 0) DESC, r.evidence LIMIT 1
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
      RETURN count(e) AS count
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
  private static final String OLD_CONCEPTS =
      "MATCH (e:ConceptEmbedding) WHERE NOT e.id IN $ids DELETE e";

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

    private Map<String, Object> row() {
      Map<String, Object> row = new HashMap<>();
      row.put("id", id);
      row.put("asked", asked);
      return row;
    }
  }

  /** A measure's vector, just made. */
  record Made(Pending measure, String key, MeasureEmbedding embedding) {
    private Map<String, Object> row() {
      Map<String, Object> row = measure.row();
      row.put("key", key);
      row.put("vector", embedding.vector().numbers());
      row.put("kinds", embedding.kinds().stream().map(Kind::concept).toList());
      row.put("weights", embedding.kinds().stream().map(Kind::weight).toList());
      return row;
    }
  }

  /** A vector with its key. */
  record Keyed(String key, UnitVector vector) {}

  /**
   * What vectors are made with.
   *
   * @param model name of the model; empty when there are none
   * @param scheme digest of the concept scheme; likewise
   */
  record MadeWith(String model, String scheme) {}

  MadeWith madeWith() {
    return read(
        tx -> {
          Record row = tx.run(MADE_WITH).single();
          return new MadeWith(row.get("model").asString(), row.get("scheme").asString());
        });
  }

  /** Puts all measures on the list, and says what their vectors will be made with. */
  void askForAll(MadeWith with) {
    askForAll();
    write(
        tx -> tx.run(MAKE_WITH, Map.of("model", with.model(), "scheme", with.scheme())).consume());
  }

  /** Puts all measures on the list. */
  void askForAll() {
    deleteAll(ORPHANS);
    String after = "";
    while (after != null) {
      Map<String, Object> parameters = Map.of("after", after, "page", AT_ONCE);
      after = write(tx -> tx.run(ASK, parameters).single().get("last").asString(null));
    }
  }

  /** Takes from the list what no longer is in the graph. */
  void forgetOrphans() {
    deleteAll(PENDING_ORPHANS);
  }

  private void deleteAll(String cypher) {
    Map<String, Object> parameters = Map.of("page", AT_ONCE);
    int deleted = AT_ONCE;
    while (deleted == AT_ONCE) {
      deleted = write(tx -> tx.run(cypher, parameters).consume().counters().nodesDeleted());
    }
  }

  long pending() {
    return read(tx -> tx.run(COUNT).single().get("count").asLong());
  }

  List<Pending> pending(long page) {
    return read(tx -> tx.run(PENDING, Map.of("page", page)).list(Pending::of));
  }

  /**
   * Ends with a page of the list: what was asked for again meanwhile stays on it.
   *
   * @param same measures whose vectors are right as they are
   * @return how many vectors were written
   */
  long save(List<Made> made, List<Pending> same) {
    List<Map<String, Object>> saved = made.stream().map(Made::row).toList();
    List<Map<String, Object>> kept = same.stream().map(Pending::row).toList();
    return write(
        tx -> {
          tx.run(KEEP, Map.of("rows", kept)).consume();
          long count = tx.run(SAVE, Map.of("rows", saved)).single().get("count").asLong();
          if (count > 0) {
            LoadCount.embedded(tx);
          }
          return count;
        });
  }

  /** The concepts' vectors, by the id of the concept. */
  Map<String, Keyed> concepts() {
    return read(
        tx ->
            tx.run(CONCEPTS).stream()
                .collect(Collectors.toMap(row -> row.get("id").asString(), EmbeddingStore::keyed)));
  }

  /**
   * Writes concepts' vectors.
   *
   * @param all the ids of all concepts; vectors of others are taken away
   */
  void saveConcepts(Map<String, Keyed> concepts, Collection<String> all) {
    List<Map<String, Object>> rows = new ArrayList<>();
    concepts.forEach(
        (id, keyed) ->
            rows.add(Map.of("id", id, "key", keyed.key(), "vector", keyed.vector().numbers())));
    write(
        tx -> {
          tx.run(OLD_CONCEPTS, Map.of("ids", List.copyOf(all))).consume();
          return tx.run(SAVE_CONCEPTS, Map.of("rows", rows)).consume();
        });
  }

  private static Keyed keyed(Record row) {
    List<Float> numbers = row.get("vector").asList(Value::asFloat);
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.get(i);
    }
    return new Keyed(row.get("key").asString(), UnitVector.of(values));
  }

  private <T> T read(Function<TransactionContext, T> question) {
    try (Session session = driver.session()) {
      return session.executeRead(question::apply);
    }
  }

  private <T> T write(Function<TransactionContext, T> change) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          tx -> {
            GraphSchema.lock(tx);
            return change.apply(tx);
          });
    }
  }
}
