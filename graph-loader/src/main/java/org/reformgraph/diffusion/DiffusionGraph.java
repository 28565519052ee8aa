package org.reformgraph.diffusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.reformgraph.answer.Evidence;
import org.reformgraph.answer.GraphReading;
import org.reformgraph.answer.Ref;
import org.reformgraph.embed.Kind;
import org.reformgraph.embed.UnitVector;
import org.reformgraph.similar.Profile;

/** What the diffusion asks of Neo4j. Every question is bounded. */
final class DiffusionGraph {
  /** What texts say of the adoption of a measure that is shown. */
  private static final int TELLINGS = 10;

  private static final String OF_CONCEPT =
      """
      UNWIND $concepts AS id
      MATCH (:Concept {id: id})<-[:BROADER*0..6]-(:Concept)<-[:CLASSIFIED_AS]-(m:Measure)
      WITH DISTINCT m ORDER BY m.id LIMIT $most
      RETURN m.id AS id
      """;
  private static final String CONCEPTS_OF =
      """
      MATCH (m:Measure {id: $id})
      OPTIONAL MATCH (r:Region {id: 'region/' + m.region})
      RETURN m {.id, .name, region: CASE WHEN r IS NULL THEN null ELSE r {.id, .name} END} AS measure,
        COLLECT { MATCH (m)-[:CLASSIFIED_AS]->(c:Concept) RETURN c {.id, .name, .nameEn} ORDER BY c.id } AS concepts
      """;
  private static final String CONCEPT =
      "MATCH (c:Concept {id: $id}) RETURN c {.id, .name, .nameEn} AS concept";
  private static final String PRACTICES =
      """
      UNWIND $ids AS id
      MATCH (m:Measure {id: id})
      MATCH (r:Region {id: 'region/' + m.region})
      OPTIONAL MATCH (e:MeasureEmbedding {id: id})
      RETURN m {.id, .name, region: r {.id, .name}} AS measure, m.aliases AS aliases, r.level AS level,
        COLLECT { MATCH (r)-[:PART_OF*1..6]->(u:Region) RETURN DISTINCT u {.id, .name, .level} } AS above,
        e.vector AS vector, e.kinds AS kinds, e.weights AS weights,
        COLLECT { MATCH (m)-[:CLASSIFIED_AS]->(c:Concept) RETURN c.code } AS concepts,
        COLLECT { MATCH (m)-[:ABOUT]->(t:Topic) RETURN t.code } AS topics,
        COLLECT { MATCH (m)-[:DELIVERED_ON]->(p:Platform) RETURN p.name } AS platforms,
        COLLECT {
          MATCH ()-[s:IMPLEMENTS]->(m)
          MATCH (c:Case {id: s.caseId})
          OPTIONAL MATCH (c)-[:IN_DOCUMENT]->(d:Document)
          OPTIONAL MATCH (c)-[told:DESCRIBES]->(m)
          WITH s, c, d, told
          ORDER BY coalesce(s.since, told.since) IS NULL, c.date, s.pioneer IS NULL, s.confidence DESC, s.key
          LIMIT $tellings
          RETURN {
            since: coalesce(s.since, told.since), pioneer: coalesce(s.pioneer, told.pioneer),
            copied: EXISTS { MATCH ()-[copy:COPIES_FROM {adopted: m.id}]->() WHERE copy.evidence = s.evidence },
            evidence:
            """
          + Evidence.OF_S_C_D
          + """
          }
        } AS tellings
      """;
  private static final String COPIES =
      """
      UNWIND $ids AS id
      MATCH (m:Measure {id: id})
      MATCH (r:Region {id: 'region/' + m.region})
      MATCH ()-[s:COPIES_FROM {adopted: id}]->(o:Region)
      WHERE o.id <> r.id
      MATCH (c:Case {id: s.caseId})
      OPTIONAL MATCH (c)-[:IN_DOCUMENT]->(d:Document)
      WITH id, r, o, s, c, d ORDER BY id, o.id, s.confidence DESC, s.key LIMIT $most
      RETURN id, s.original AS original, r {.id, .name} AS from, o {.id, .name} AS to,
      """
          + Evidence.OF_S_C_D
          + " AS evidence";

  private final GraphReading graph;

  DiffusionGraph(GraphReading graph) {
    this.graph = graph;
  }

  /**
   * A measure and the concepts that it is classified as.
   *
   * @param concepts empty for a coined name
   */
  record Classified(Ref measure, List<Ref> concepts) {}

  Optional<Classified> measure(String id) {
    return graph.rows(CONCEPTS_OF, Map.of("id", id)).stream()
        .findFirst()
        .map(
            row ->
                new Classified(
                    Ref.of("Measure", row.get("measure")),
                    row.get("concepts").asList(each -> Ref.of("Concept", each))));
  }

  Optional<Ref> concept(String id) {
    return graph.rows(CONCEPT, Map.of("id", id)).stream()
        .findFirst()
        .map(row -> Ref.of("Concept", row.get("concept")));
  }

  /** Ids of the measures that are of concepts, or of narrower ones. */
  List<String> measuresOf(Collection<String> concepts, int most) {
    return graph.rows(OF_CONCEPT, Map.of("concepts", List.copyOf(concepts), "most", most)).stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /** The measures that some region is said to have adopted: planned ones are left out. */
  List<Practice> practices(List<String> ids) {
    return graph.rows(PRACTICES, Map.of("ids", ids, "tellings", TELLINGS)).stream()
        .map(DiffusionGraph::practice)
        .filter(practice -> !practice.tellings().isEmpty())
        .toList();
  }

  List<StatedCopy> copies(List<String> ids, int most) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("ids", ids);
    parameters.put("most", most);
    return graph.rows(COPIES, parameters).stream()
        .map(
            row ->
                new StatedCopy(
                    row.get("id").asString(),
                    row.get("original").asString(""),
                    Ref.of("Region", row.get("from")),
                    Ref.of("Region", row.get("to")),
                    Evidence.of(row.get("evidence"))))
        .toList();
  }

  private static Practice practice(Record row) {
    Ref measure = Ref.of("Measure", row.get("measure"));
    Place place =
        new Place(
            measure.region(),
            row.get("level").asString(""),
            row.get("above")
                .asList(
                    u ->
                        new Place.Upper(
                            u.get("id").asString(),
                            u.get("name").asString(""),
                            u.get("level").asString(""))));
    return new Practice(
        measure,
        row.get("aliases").asList(Value::asString, List.of()),
        place,
        profile(measure.name(), row),
        row.get("tellings").asList(DiffusionGraph::telling).stream()
            .filter(telling -> telling.evidence() != null)
            .toList());
  }

  private static Profile profile(String name, Record row) {
    List<Kind> kinds = new ArrayList<>();
    List<String> certain = row.get("concepts").asList(Value::asString);
    certain.forEach(concept -> kinds.add(new Kind(concept, 1)));
    List<String> concepts = row.get("kinds").asList(Value::asString, List.of());
    List<Double> weights = row.get("weights").asList(Value::asDouble, List.of());
    for (int i = 0; i < concepts.size(); i++) {
      if (!certain.contains(concepts.get(i))) {
        kinds.add(new Kind(concepts.get(i), weights.get(i)));
      }
    }
    return new Profile(
        name,
        row.get("vector").isNull() ? null : vector(row.get("vector")),
        kinds,
        Set.copyOf(row.get("topics").asList(Value::asString)),
        Set.copyOf(row.get("platforms").asList(Value::asString)));
  }

  private static UnitVector vector(Value numbers) {
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) numbers.get(i).asDouble();
    }
    return UnitVector.of(values);
  }

  private static Telling telling(Value map) {
    return new Telling(
        map.get("since").isNull() ? null : map.get("since").asString(),
        map.get("pioneer").isNull() ? null : map.get("pioneer").asString(),
        map.get("copied").asBoolean(),
        Evidence.of(map.get("evidence")));
  }
}
