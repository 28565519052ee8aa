package org.reformgraph.api.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.LuceneQuery;
import org.reformgraph.api.resource.Kind;
import org.reformgraph.api.resource.Ref;
import org.reformgraph.api.resource.RegionKeys;
import org.springframework.stereotype.Component;

/**
 * Finds things by where they are: words of which one names a region and the others what is there
 * (台州 政采), or a region alone for its measures.
 */
@Component
class PlacedSearch {
  /** With more words than that, no region is looked for: each costs a question. */
  private static final int WORDS = 5;

  private static final int SHORTEST = 2;

  /** Of regions whose names are the same, so many are looked into. */
  private static final int REGIONS = 3;

  private static final String RETURNED =
      """
      WITH DISTINCT n LIMIT $most
      RETURN elementId(n) AS element, [label IN labels(n) WHERE label <> 'Stale'][0] AS type, n.name AS name,
        n.region AS region, n.aliases AS aliases, coalesce(n.cases, 0) AS cases, 0.0 AS score
      """;
  private static final String MEASURES =
      """
      MATCH (n:Measure) WHERE n.region STARTS WITH $beginning
      WITH n ORDER BY n.region, n.id LIMIT $most
      """
          + RETURNED;
  private static final String NAMED =
      """
      CALL db.index.fulltext.queryNodes('node_names', $words, {limit: $found}) YIELD node AS n
      WHERE NOT n:Outcome AND ($type IS NULL OR $type IN labels(n)) AND n.region STARTS WITH $beginning
      """
          + RETURNED;

  private final SearchReader reader;
  private final GraphReader graph;

  PlacedSearch(SearchReader reader, GraphReader graph) {
    this.reader = reader;
    this.graph = graph;
  }

  /**
   * What the words find, that of a region itself before that of regions inside it.
   *
   * @param typed words with blanks between them
   * @param kind of this kind only; empty for all
   */
  List<NamedHit> find(String typed, Optional<Kind> kind) {
    List<String> words = List.of(typed.split("\\s+", -1));
    if (words.size() > WORDS) {
      return List.of();
    }
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(
            at ->
                regions(words.get(at)).stream()
                    .flatMap(region -> in(region, without(words, at), kind).stream()))
        .sorted(NamedHit.BEST_FIRST)
        .toList();
  }

  /** The regions that a word names best. */
  private List<Ref> regions(String word) {
    if (word.codePointCount(0, word.length()) < SHORTEST) {
      return List.of();
    }
    List<NamedHit> named =
        reader.named(word, Optional.of(Kind.REGION)).stream().filter(NamedHit::begins).toList();
    List<NamedHit> best =
        named.stream()
            .filter(hit -> hit.match().rank() == named.get(0).match().rank())
            .limit(REGIONS)
            .toList();
    return best.isEmpty() ? List.of() : List.copyOf(reader.shown(best).values());
  }

  private static String without(List<String> words, int at) {
    List<String> others = new ArrayList<>(words);
    others.remove(at);
    return String.join(" ", others);
  }

  private List<NamedHit> in(Ref region, String words, Optional<Kind> kind) {
    String key = region.id().substring(Kind.REGION.prefix().length());
    String beginning = RegionKeys.beginning(key);
    String wanted = LuceneQuery.begunAllOf(words);
    boolean all = words.isEmpty();
    if (beginning.isEmpty() || all && kind.isPresent() && kind.get() != Kind.MEASURE) {
      return List.of();
    }
    if (!all && wanted.isEmpty()) {
      return List.of(); // nothing but signs
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("beginning", beginning);
    parameters.put("most", SearchReader.LOOKED_AT);
    parameters.put("words", wanted);
    parameters.put("found", SearchReader.GONE_THROUGH);
    parameters.put("type", kind.map(Kind::label).orElse(null));
    List<Record> rows = all ? graph.rows(MEASURES, parameters) : graph.rows(NAMED, parameters);
    return rows.stream()
        .map(row -> NamedHit.placed(row, key.equals(row.get("region").asString("")), region.name()))
        .toList();
  }
}
