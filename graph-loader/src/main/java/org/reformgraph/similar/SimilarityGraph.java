package org.reformgraph.similar;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.answer.Ref;
import org.reformgraph.model.FoldedName;
import org.reformgraph.source.Redaction;

/** What the search asks of Neo4j. Every question is bounded. */
final class SimilarityGraph {
  private static final String SHOWN =
      """
      WITH m, e, closeness, cosine
      RETURN m.id AS id, m.name AS name, m.region AS region, closeness, cosine, e.kinds AS kinds, e.weights AS weights,
        COLLECT { MATCH (m)-[:ABOUT]->(t) RETURN t.code } AS topics,
        COLLECT { MATCH (m)-[:DELIVERED_ON]->(p) RETURN p.name } AS platforms
      """;
  private static final String NEAREST =
      """
      CALL db.index.vector.queryNodes('measure_embeddings', $nearest, $vector) YIELD node AS e, score
      WHERE e.id <> $id
      RETURN e.id AS id, score AS closeness, e.kinds AS kinds, e.weights AS weights
      """;
  private static final String KNOWN =
      """
      UNWIND $ids AS id
      MATCH (m:Measure {id: id})
      WHERE ($sameRegion OR m.region <> $region)
        AND ($level IS NULL OR EXISTS { MATCH (r:Region {id: 'region/' + m.region}) WHERE r.level = $level })
      RETURN m.id AS id, m.name AS name, m.region AS region,
        COLLECT { MATCH (m)-[:ABOUT]->(t) RETURN t.code } AS topics,
        COLLECT { MATCH (m)-[:DELIVERED_ON]->(p) RETURN p.name } AS platforms
      """;
  private static final String NAMED =
      """
      CALL db.index.fulltext.queryNodes('node_names', $words, {limit: $found}) YIELD node AS m, score
      WHERE m:Measure AND m.id <> $id AND ($sameRegion OR m.region <> $region)
        AND ($within IS NULL OR m.region IN $within)
        AND ($level IS NULL OR EXISTS { MATCH (r:Region {id: 'region/' + m.region}) WHERE r.level = $level })
      MATCH (e:MeasureEmbedding {id: m.id})
      WHERE e.vector IS NOT NULL
      WITH m, e, score AS closeness, 2 * vector.similarity.cosine(e.vector, $vector) - 1 AS cosine
      LIMIT $nearest
      """
          + SHOWN;
  private static final String WITHIN =
      """
      UNWIND $within AS region
      MATCH (m:Measure {region: region})
      WHERE m.id <> $id AND ($sameRegion OR m.region <> $region)
      MATCH (e:MeasureEmbedding {id: m.id})
      WHERE e.vector IS NOT NULL
      WITH m, e, 2 * vector.similarity.cosine(e.vector, $vector) - 1 AS cosine
      WITH m, e, cosine, cosine AS closeness
      ORDER BY cosine DESC
      LIMIT $nearest
      """
          + SHOWN;
  private static final String REGION =
      """
      MATCH (r:Region)
      WHERE r.id = $wanted OR r.adminCode = $wanted OR r.name = $wanted OR r.fullName = $wanted
        OR $wanted IN r.aliases
      RETURN r.id AS id, coalesce(r.fullName, r.name) AS name, r.adminCode AS code ORDER BY id
      """;
  private static final String PARTS =
      """
      MATCH (part:Region)-[:PART_OF*0..]->(:Region {id: $region})
      WHERE $level IS NULL OR part.level = $level
      RETURN DISTINCT substring(part.id, size('region/')) AS region
      """;
  private static final String REFERENCE =
      """
      MATCH (m:Measure {id: $id})
      OPTIONAL MATCH (e:MeasureEmbedding {id: m.id})
      RETURN m.id AS id, m.name AS name, m.region AS region, e.vector AS vector,
        e.kinds AS kinds, e.weights AS weights,
        COLLECT { MATCH (m)-[:ABOUT]->(t) RETURN t.code } AS topics,
        COLLECT { MATCH (m)-[:DELIVERED_ON]->(p) RETURN p.name } AS platforms
      """;
  private static final String VIEWS =
      """
      UNWIND $ids AS id
      MATCH (m:Measure {id: id})
      OPTIONAL MATCH (r:Region {id: 'region/' + m.region})
      RETURN m.id AS id, m.name AS name, m.aliases AS aliases, m.region AS region,
        coalesce(r.fullName, m.region) AS regionName,
        CASE WHEN r IS NULL THEN null ELSE r {.id, .name} END AS place,
        COLLECT { MATCH (m)-[:DELIVERED_ON]->(p:Platform) RETURN DISTINCT p {.id, .name} ORDER BY p.id LIMIT 10 } AS platforms,
        COLLECT {
          MATCH (m)<-[:DESCRIBES]-(c:Case)
          WITH c ORDER BY c.date, c.name, c.id LIMIT $cases
          RETURN {
            id: c.id, title: c.name, date: c.date,
            told: COLLECT {
              MATCH (m)-[s {caseId: c.id}]-() WHERE s.evidence IS NOT NULL AND type(s) <> 'UNREALISED'
              RETURN {evidence: s.evidence, start: s.start, end: s.end}
              ORDER BY type(s) <> 'IMPLEMENTS', coalesce(s.confidence, 0) DESC, s.start LIMIT 1
            }
          }
        } AS cases
      """;

  /** What the index's query language might take for itself. */
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** How many nodes of any kind the index of names brings. */
  private static final int FOUND = 5_000;

  private final GraphReading graph;
  private final PlatformKinds platforms = PlatformKinds.bundled();

  SimilarityGraph(GraphReading graph) {
    this.graph = graph;
  }

  /** The measure of an id, ready to be compared; empty when it is unknown or has no vector yet. */
  Optional<Reference> reference(String id) {
    return rows(REFERENCE, Map.of("id", id)).stream()
        .filter(row -> !row.get("vector").isNull())
        .findFirst()
        .map(this::reference);
  }

  private Reference reference(Record row) {
    return new Reference(
        row.get("id").asString(),
        row.get("name").asString(),
        row.get("region").asString(""),
        row.get("vector").asList(Value::asDouble),
        Candidate.kinds(row),
        Set.copyOf(row.get("topics").asList(Value::asString)),
        platforms.of(row.get("platforms").asList(Value::asString)));
  }

  /**
   * The keys of a region and the regions in it.
   *
   * @param wanted its name, division code or id
   * @param level only those of this level
   * @throws UnknownRegionException when the graph has none, or several of that name
   */
  List<String> regions(String wanted, Optional<String> level) {
    List<Record> named = rows(REGION, Map.of("wanted", wanted));
    if (named.size() != 1) {
      throw new UnknownRegionException(
          wanted,
          named.stream()
              .map(row -> row.get("name").asString() + " " + row.get("code").asString(""))
              .toList());
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("region", named.get(0).get("id").asString());
    parameters.put("level", level.orElse(null));
    return rows(PARTS, parameters).stream().map(row -> row.get("region").asString()).toList();
  }

  /** What the index of vectors brings, the nearest first. */
  List<Near> nearest(Reference reference, int nearest) {
    return rows(
            NEAREST, Map.of("nearest", nearest, "vector", reference.vector(), "id", reference.id()))
        .stream()
        .map(Near::of)
        .toList();
  }

  /** Those of them that are in the scope, with what they are compared by. */
  List<Candidate> known(Reference reference, Scope scope, List<Near> near) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("ids", near.stream().map(Near::id).toList());
    parameters.put("sameRegion", scope.sameRegion());
    parameters.put("region", reference.region());
    parameters.put("level", scope.level().orElse(null));
    Map<String, Near> byId =
        near.stream().collect(Collectors.toMap(Near::id, each -> each, (one, same) -> one));
    return rows(KNOWN, parameters).stream()
        .map(row -> Candidate.of(byId.get(row.get("id").asString()), row, platforms))
        .toList();
  }

  /**
   * Those whose names have pairs of characters of the reference's.
   *
   * @param regions of these regions only; null for all
   */
  List<Candidate> named(Reference reference, Scope scope, List<String> regions, int nearest) {
    String words = NO_WORD.matcher(FoldedName.of(reference.name())).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = parameters(reference, scope, nearest);
    parameters.put("words", words);
    parameters.put("within", regions);
    parameters.put("level", scope.level().orElse(null));
    parameters.put("found", FOUND);
    return rows(NAMED, parameters).stream().map(row -> Candidate.of(row, platforms)).toList();
  }

  List<Candidate> within(Reference reference, Scope scope, List<String> regions, int nearest) {
    Map<String, Object> parameters = parameters(reference, scope, nearest);
    parameters.put("within", regions);
    return rows(WITHIN, parameters).stream().map(row -> Candidate.of(row, platforms)).toList();
  }

  private static Map<String, Object> parameters(Reference reference, Scope scope, int nearest) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", reference.id());
    parameters.put("region", reference.region());
    parameters.put("vector", reference.vector());
    parameters.put("sameRegion", scope.sameRegion());
    parameters.put("nearest", nearest);
    return parameters;
  }

  /**
   * Measures as answers show them, by id.
   *
   * @param cases how many cases of each
   */
  Map<String, MeasureView> views(Collection<String> ids, int cases) {
    return rows(VIEWS, Map.of("ids", List.copyOf(ids), "cases", cases)).stream()
        .map(SimilarityGraph::view)
        .collect(Collectors.toMap(MeasureView::id, view -> view));
  }

  private static MeasureView view(Record row) {
    return new MeasureView(
        row.get("id").asString(),
        row.get("name").asString(),
        row.get("aliases").asList(Value::asString, List.of()),
        row.get("region").asString(""),
        row.get("regionName").asString(""),
        Ref.of("Region", row.get("place")),
        row.get("platforms").asList(platform -> Ref.of("Platform", platform)),
        row.get("cases").asList(SimilarityGraph::told));
  }

  private static Told told(Value told) {
    Value sentence = told.get("told").size() == 0 ? null : told.get("told").get(0);
    return new Told(
        told.get("id").asString(),
        told.get("title").asString(""),
        told.get("date").asString(""),
        sentence == null ? "" : Redaction.of(sentence.get("evidence").asString()),
        sentence == null ? -1 : sentence.get("start").asLong(-1),
        sentence == null ? -1 : sentence.get("end").asLong(-1));
  }

  private List<Record> rows(String query, Map<String, Object> parameters) {
    return graph.rows(query, parameters);
  }
}
