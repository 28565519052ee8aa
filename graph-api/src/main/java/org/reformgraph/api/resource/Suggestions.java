package org.reformgraph.api.resource;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.LuceneQuery;
import org.springframework.stereotype.Component;

/** What somebody may have meant who asked for what is not there. */
@Component
class Suggestions {
  private static final int MOST = 5;
  private static final int FOUND = 50;
  private static final int SHORTEST = 2;
  private static final String ASCII = "[\\x21-\\x7e]+";

  private static final String NAMED =
      """
      CALL db.index.fulltext.queryNodes('node_names', $words, {limit: $found}) YIELD node AS n
      WHERE n:%s
      WITH n LIMIT $most
      RETURN %s AS ref
      """;
  private static final String BEGUN =
      """
      MATCH (n:%s) WHERE n.id STARTS WITH $start
      WITH n ORDER BY n.id LIMIT $most
      RETURN %s AS ref
      """;

  private final GraphReader graph;

  Suggestions(GraphReader graph) {
    this.graph = graph;
  }

  /** At most five: by the beginning of the id, or by name. */
  List<Ref> near(Kind kind, String key) {
    return key.matches(ASCII) ? begun(kind, key) : named(kind, key);
  }

  /** The longest beginning of the key that ids of the kind have, down to two characters. */
  private List<Ref> begun(Kind kind, String key) {
    String query = BEGUN.formatted(kind.label(), Ref.of("n"));
    for (int length = key.length(); length >= SHORTEST; length -= step(length)) {
      List<Ref> near =
          refs(query, Map.of("start", kind.id(key.substring(0, length)), "most", MOST));
      if (!near.isEmpty()) {
        return near;
      }
    }
    return named(kind, key);
  }

  /** Ids end in long digests, which nobody types. */
  private static int step(int length) {
    return length > 8 ? length / 3 : 1;
  }

  private List<Ref> named(Kind kind, String name) {
    String words = LuceneQuery.anyOf(name);
    return words.isEmpty()
        ? List.of()
        : refs(
            NAMED.formatted(kind.label(), Ref.of("n")),
            Map.of("words", words, "found", FOUND, "most", MOST));
  }

  private List<Ref> refs(String query, Map<String, Object> parameters) {
    List<Record> rows = graph.rows(query, parameters);
    return rows.stream().map(row -> Ref.of(row.get("ref"))).toList();
  }
}
