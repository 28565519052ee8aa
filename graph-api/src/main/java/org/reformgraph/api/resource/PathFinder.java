package org.reformgraph.api.resource;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.reformgraph.api.http.GraphReader;
import org.springframework.stereotype.Component;

/** Finds the shortest paths between two things. */
@Component
class PathFinder {
  private static final int MOST = 10;

  private static final String PATHS =
      """
      MATCH (a:%s {id: $from}), (b:%s {id: $to})
      MATCH p = allShortestPaths((a)-[:%s*..%d]-(b))
      WITH p LIMIT $most
      RETURN COLLECT { UNWIND nodes(p) AS n RETURN %s } AS nodes,
        COLLECT { UNWIND relationships(p) AS r RETURN %s } AS links
      """;

  private final GraphReader graph;

  PathFinder(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * At most ten of the shortest paths.
   *
   * @param longest how many relations a path has at most
   * @param via types of relations that may be used besides those that say what somebody did
   */
  Paths between(
      Kind fromKind, String from, Kind toKind, String to, int longest, List<Relation> via) {
    Set<Relation> used =
        Stream.concat(Stream.of(Relation.values()).filter(Relation::factual), via.stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String types = used.stream().map(Relation::type).collect(Collectors.joining("|"));
    String query =
        PATHS.formatted(
            fromKind.label(), toKind.label(), types, longest, Ref.of("n"), GraphParts.link("r"));
    return new Paths(
        graph.rows(query, Map.of("from", from, "to", to, "most", MOST)).stream()
            .map(PathFinder::path)
            .toList());
  }

  private static Paths.Path path(Record row) {
    return new Paths.Path(
        row.get("nodes").asList(Ref::of), row.get("links").asList(GraphParts::link));
  }
}
