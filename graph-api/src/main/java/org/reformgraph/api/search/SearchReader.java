package org.reformgraph.api.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.LuceneQuery;
import org.reformgraph.api.resource.Kind;
import org.reformgraph.api.resource.Ref;
import org.reformgraph.model.FoldedName;
import org.springframework.stereotype.Component;

/** What the search asks of Neo4j: the best hits of its indexes, so many and no more. */
@Component
class SearchReader {
  /** How many hits are looked at. */
  static final int LOOKED_AT = 1_000;

  /** How many hits of all types are gone through for those of one. */
  private static final int GONE_THROUGH = 20_000;

  private static final int SENTENCES = 200;

  private static final String NAMED =
      """
      CALL db.index.fulltext.queryNodes('node_names', $words, {limit: $found}) YIELD node AS n, score
      WHERE NOT n:Outcome AND ($type IS NULL OR $type IN labels(n))
      WITH n, score LIMIT $most
      RETURN elementId(n) AS element, [label IN labels(n) WHERE label <> 'Stale'][0] AS type, n.name AS name,
        n.aliases AS aliases, coalesce(n.cases, COUNT { (n)<-[:CLASSIFIED_AS]-() }) AS cases, score
      """;
  private static final String SHOWN =
      "MATCH (n) WHERE elementId(n) IN $elements RETURN elementId(n) AS element, %s AS ref"
          .formatted(Ref.of("n"));
  private static final String SAID =
      """
      CALL db.index.fulltext.queryRelationships('relation_evidence', $words, {limit: $found})
      YIELD relationship AS r, score
      WITH r.evidence AS sentence, score,
        CASE WHEN startNode(r):Region OR startNode(r):Agency OR startNode(r):Case THEN endNode(r) ELSE startNode(r) END AS n
      WHERE NOT n:Outcome AND NOT n:UnrealisedOutcome AND ($type IS NULL OR $type IN labels(n))
      RETURN sentence, %s AS ref
      ORDER BY score DESC
      """
          .formatted(Ref.of("n"));

  private final GraphReader graph;

  SearchReader(GraphReader graph) {
    this.graph = graph;
  }

  /** A sentence and what it tells of. */
  record Said(Ref ref, String sentence) {}

  /**
   * The nodes whose names have what was typed.
   *
   * @param kind of this kind only; empty for all
   */
  List<NamedHit> named(String typed, Optional<Kind> kind) {
    String words = LuceneQuery.begunAllOf(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = parameters(words, kind);
    parameters.put("found", kind.isPresent() ? GONE_THROUGH : LOOKED_AT);
    parameters.put("most", LOOKED_AT);
    String folded = FoldedName.of(typed);
    return graph.rows(NAMED, parameters).stream()
        .map(row -> NamedHit.of(row, folded))
        .sorted(NamedHit.BEST_FIRST)
        .toList();
  }

  /** Mentions of what was found, by how the database knows it. */
  Map<String, Ref> shown(List<NamedHit> hits) {
    List<String> elements = hits.stream().map(NamedHit::element).toList();
    return graph.rows(SHOWN, Map.of("elements", elements)).stream()
        .collect(
            Collectors.toMap(row -> row.get("element").asString(), row -> Ref.of(row.get("ref"))));
  }

  /** The sentences that have what was typed, the best first, each thing once. */
  List<Said> said(String typed, Optional<Kind> kind) {
    String words = LuceneQuery.begunAllOf(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters = parameters(words, kind);
    parameters.put("found", SENTENCES);
    Map<String, Said> byId = new java.util.LinkedHashMap<>();
    for (Record row : graph.rows(SAID, parameters)) {
      Ref ref = Ref.of(row.get("ref"));
      byId.putIfAbsent(ref.id(), new Said(ref, row.get("sentence").asString("")));
    }
    return new ArrayList<>(byId.values());
  }

  private static Map<String, Object> parameters(String words, Optional<Kind> kind) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("words", words);
    parameters.put("type", kind.map(Kind::label).orElse(null));
    return parameters;
  }
}
