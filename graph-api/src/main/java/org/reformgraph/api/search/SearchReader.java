package org.reformgraph.api.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.reformgraph.api.http.DatabaseTrouble;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.LuceneQuery;
import org.reformgraph.api.resource.Kind;
import org.reformgraph.api.resource.Ref;
import org.reformgraph.model.FoldedName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the search asks of Neo4j: the best hits of its indexes, so many and no more. */
@Component
class SearchReader {
  private static final Logger LOG = LoggerFactory.getLogger(SearchReader.class);

  /** How many hits are looked at. */
  static final int LOOKED_AT = 1_000;

  /** How many hits are gone through for those that are wanted: outcomes have names, too. */
  static final int GONE_THROUGH = 20_000;

  private static final int SENTENCES = 200;

  private static final String NAMED =
      """
      CALL db.index.fulltext.queryNodes('node_names', $words, {limit: $found}) YIELD node AS n, score
      WHERE NOT n:Outcome AND ($type IS NULL OR $type IN labels(n))
      WITH n, score LIMIT $most
      RETURN elementId(n) AS element, [label IN labels(n) WHERE label <> 'Stale'][0] AS type, n.name AS name,
        n.aliases AS aliases, coalesce(n.cases, COUNT { (n)<-[:CLASSIFIED_AS]-() }) AS cases, score
      """;
  private static final String SOUNDING =
      """
      CALL db.index.fulltext.queryNodes('name_pinyin', $words, {limit: $found}) YIELD node AS n, score
      WHERE $type IS NULL OR $type IN labels(n)
      WITH n, score LIMIT $most
      RETURN elementId(n) AS element, [label IN labels(n) WHERE label <> 'Stale'][0] AS type, n.name AS name,
        n.aliases AS aliases, coalesce(n.cases, COUNT { (n)<-[:CLASSIFIED_AS]-() }) AS cases, score, n.pinyin AS pinyin
      """;

  /** Concepts and topics are a few hundred, whatever the graph's size. */
  private static final String ENGLISH =
      """
      MATCH (n:Concept|Topic)
      WHERE n.nameEn IS NOT NULL AND ($type IS NULL OR $type IN labels(n))
        AND all(word IN $english WHERE ' ' + toLower(n.nameEn) CONTAINS ' ' + word)
      RETURN elementId(n) AS element, [label IN labels(n) WHERE label <> 'Stale'][0] AS type, n.name AS name, n.nameEn AS nameEn,
        n.aliases AS aliases, coalesce(n.cases, COUNT { (n)<-[:CLASSIFIED_AS]-() }) AS cases, 0.0 AS score
      """;

  /** What initials and spellings are made of; one letter alone would find half of all names. */
  private static final Pattern PINYIN = Pattern.compile("[a-zA-Z0-9' ]{2,60}");

  private static final Pattern ENGLISH_WORDS = Pattern.compile("[a-zA-Z][a-zA-Z ,'-]+");
  private static final int SHORTEST = 2;

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
    parameters.put("found", GONE_THROUGH);
    parameters.put("most", LOOKED_AT);
    String folded = FoldedName.of(typed);
    return found(NAMED, parameters).stream()
        .map(row -> NamedHit.of(row, folded))
        .sorted(NamedHit.BEST_FIRST)
        .toList();
  }

  /**
   * The concepts and topics whose English names have words that begin as was typed.
   *
   * @param kind of this kind only; empty for all
   */
  List<NamedHit> english(String typed, Optional<Kind> kind) {
    if (!ENGLISH_WORDS.matcher(typed).matches()) {
      return List.of();
    }
    String spelt = typed.toLowerCase(Locale.ROOT);
    Map<String, Object> parameters = parameters("", kind);
    parameters.put("english", List.of(spelt.split("[\\s,-]+", -1)));
    String folded = FoldedName.of(typed);
    return graph.rows(ENGLISH, parameters).stream()
        .map(row -> NamedHit.english(row, folded))
        .toList();
  }

  /**
   * The nodes whose names sound as was typed: by initials (zcd) or spelt out (zhengcaidai), from
   * the beginning of the name on.
   *
   * @param kind of this kind only; empty for all
   */
  List<NamedHit> sounding(String typed, Optional<Kind> kind) {
    if (!PINYIN.matcher(typed).matches()) {
      return List.of();
    }
    String spelt = typed.replaceAll("[' ]", "").toLowerCase(Locale.ROOT);
    if (spelt.length() < SHORTEST) {
      return List.of();
    }
    Map<String, Object> parameters = parameters(spelt + "*", kind);
    parameters.put("found", kind.isPresent() ? GONE_THROUGH : LOOKED_AT);
    parameters.put("most", LOOKED_AT);
    return found(SOUNDING, parameters).stream()
        .map(row -> NamedHit.sounding(row, spelt))
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
    Map<String, Said> byId = new LinkedHashMap<>();
    for (Record row : found(SAID, parameters)) {
      Ref ref = Ref.of(row.get("ref"));
      byId.putIfAbsent(ref.id(), new Said(ref, row.get("sentence").asString("")));
    }
    return new ArrayList<>(byId.values());
  }

  /** A graph into which nothing was loaded yet has no indexes, and nothing to be found either. */
  private List<Record> found(String query, Map<String, Object> parameters) {
    try {
      return graph.rows(query, parameters);
    } catch (ClientException e) {
      if (DatabaseTrouble.isMissingIndex(e)) {
        LOG.debug("an index is missing, which the next load makes", e);
        return List.of();
      }
      throw e;
    }
  }

  private static Map<String, Object> parameters(String words, Optional<Kind> kind) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("words", words);
    parameters.put("type", kind.map(Kind::label).orElse(null));
    return parameters;
  }
}
