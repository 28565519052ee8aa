package org.reformgraph.api.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.reformgraph.api.http.GraphReader;
import org.reformgraph.api.http.ProblemException;
import org.reformgraph.api.http.ProblemKind;
import org.reformgraph.api.http.Wording;
import org.springframework.stereotype.Component;

/** Single things by their ids. */
@Component
class Resources {
  private static final int LONGEST_KEY = 200;
  private static final String FORMER =
      "MATCH (n:%s) WHERE $id IN n.formerIds RETURN n.id AS id LIMIT 1";
  private static final String THERE = "MATCH (n:%s {id: $id}) RETURN %s AS ref";

  private final GraphReader graph;
  private final Suggestions suggestions;

  Resources(GraphReader graph, Suggestions suggestions) {
    this.graph = graph;
    this.suggestions = suggestions;
  }

  /** The thing of an id; empty when there is none. */
  Optional<Resource> find(Kind kind, String id) {
    String query =
        "MATCH (n:%s {id: $id}) RETURN %s"
            .formatted(kind.label(), ResourceRow.returned(kind, true));
    return graph.row(query, Map.of("id", id)).map(ResourceRow::resource);
  }

  /** A mention of the thing of an id; empty when there is none. */
  Optional<Ref> mention(Kind kind, String id) {
    String query = THERE.formatted(kind.label(), Ref.of("n"));
    return graph.row(query, Map.of("id", id)).map(row -> Ref.of(row.get("ref")));
  }

  /** The id of the thing that corrections merged another into. */
  Optional<String> successor(Kind kind, String id) {
    return graph
        .row(FORMER.formatted(kind.label()), Map.of("id", id))
        .map(row -> row.get("id"))
        .map(Value::asString);
  }

  /**
   * Says that there is no such thing, and what may have been meant.
   *
   * @param key as asked for: a part of an id or a name
   */
  ProblemException unknown(Kind kind, String key) {
    String shown = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    List<Ref> near = key.length() > LONGEST_KEY ? List.of() : suggestions.near(kind, key);
    return new ProblemException(
        ProblemKind.NOT_FOUND,
        new Wording(
            "没有 id 为 " + kind.id(shown) + " 的内容。可按名称检索。",
            "Nothing has the id " + kind.id(shown) + ". Search for it by its name."),
        near);
  }
}
